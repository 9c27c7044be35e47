import { createReference } from '@outlay/reference'
import lumenfall from '@outlay/reference/lumenfall'
import { createClient } from '@outlay/sdk/lumenfall'
import * as offline from '@outlay/sdk/lumenfall/offline'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { picture } from './picture.ts'
import { said } from './said.ts'

const at = Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [lumenfall], mount: ({ basePath }) => basePath, now: () => at })
const image = await picture(createClient({ fetch: reference, auth: 'lmnfl_acme.secret' }))

async function reply(fields: Readonly<Record<string, unknown>>) {
  const form = new FormData()
  form.set('image', image)
  for (const [name, value] of Object.entries(fields)) form.set(name, String(value))
  const headers = { authorization: 'Bearer lmnfl_acme.secret' }
  const url = 'https://api.lumenfall.ai/openai/v1/images/edits?dryRun=true'
  const answer = await reference(new Request(url, { method: 'POST', body: form, headers }))
  return { status: answer.status, text: await answer.text() }
}

const edit = fc.record(
  {
    model: fc.constantFrom('gemini-3-pro-image', 'vertex/gemini-3-pro-image', 'dall-e-3', 'flux-pro', 'sora-2', 'nope'),
    prompt: fc.string({ unit: 'grapheme' }),
    n: fc.integer({ min: 0, max: 11 }),
    size: fc.constantFrom('1024x1024', '8x8', '1792x1024', 'big'),
    quality: fc.constantFrom('standard', 'hd', 'best'),
  },
  { requiredKeys: ['model', 'prompt'], noNullPrototype: true },
)

it('an offline estimate of an edit has the bytes of a dry run, and is none where that is refused', async () => {
  const seen = new Set<string>()
  const property = fc.asyncProperty(edit, async (fields) => {
    const { status, text } = await reply(fields)
    const options = { at, body: { ...fields, image: new Blob([]) } as never }
    const found = said(() => offline.editImages(options))
    if (status === 200) {
      expect(found).toEqual({ text })
      expect(offline.priceVersion(offline.editImages, options)).toBe('2026-11-01')
    } else if (status === 404 || text.includes(' makes ')) {
      expect(found.error).toMatchObject({ name: 'UnpricedError', reason: 'unknown-model' })
    } else {
      expect(found.error, text).toBeInstanceOf(offline.RequestValidationError)
    }
    seen.add(`${status}`)
  })
  await fc.assert(property, { numRuns: 400 })
  expect([...seen].sort()).toEqual(['200', '400', '404'])
})
