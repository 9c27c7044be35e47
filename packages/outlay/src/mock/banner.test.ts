import { xRouter } from '@outlay/reference/x-router'
import { describe, expect, it } from 'vitest'
import { formatBanner } from './banner.ts'
import type { EstimateSample } from './sample.ts'

const URL = 'http://127.0.0.1:4010'
// The server answers as the document says, unless a test says otherwise.
const ask: EstimateSample = async ({ example }) => example.reply
const reference = { at: Date.parse('2026-11-20T00:00:00Z'), engine: 'reference', ask } as const

describe('the banner', () => {
  it.each<readonly [what: string, ask: EstimateSample, text: RegExp]>([
    ['another answer as it is', async () => ({ usd: '9' }), /: \{"usd":"9"\}$/],
    ['why there is no answer', () => Promise.reject(new Error('The server is asleep.')), /: The server is asleep\.$/],
  ])('shows %s', async (_, other, text) => {
    const [, , row] = (await formatBanner(URL, [xRouter], { ...reference, ask: other })).split('\n')
    expect(row).toMatch(text)
  })

  it('says when Prism answers, and what Prism cannot know', async () => {
    const [first, second] = (await formatBanner(URL, [xRouter], { ...reference, engine: 'prism' })).split('\n')
    expect(first).toBe('Prism answers, from the documents alone: prices are their examples, whatever is requested.')
    expect(second).toBe('')
  })

  it('lists each vendor with its base URL and a sample estimate', async () => {
    const second = { ...xRouter, name: 'second', basePath: '/api' }
    const lines = (await formatBanner(URL, [xRouter, second], reference)).split('\n')
    expect(lines[1]).toMatch(/^vendor +base URL +sample estimate \(prices are illustrative\)$/)
    expect(lines[2]).toMatch(/^x-router +http:\/\/127\.0\.0\.1:4010\/x-router +.+: 0\.006955 USD \(maximum\)$/)
    expect(lines[3]).toMatch(/^second +http:\/\/127\.0\.0\.1:4010\/second\/api +.+: 0\.006955 USD \(maximum\)$/)
  })

  it('ends with a curl line of the first vendor, its body in quotes', async () => {
    const text = await formatBanner(URL, [xRouter], reference)
    expect(text).toMatch(
      /\n {2}curl -X POST http:\/\/127\.0\.0\.1:4010\/x-router\/v1\/images\/estimate -H '.+' -d '.+'\n$/,
    )
  })

  it('quotes a quotation mark for the shell', async () => {
    const [example] = await xRouter.examples()
    if (example === undefined) throw new Error('x-router has no example')
    const request = { ...example.request, text: `{"model":"it's"}` }
    const vendor = { ...xRouter, examples: async () => [{ ...example, status: 200, request }] }
    expect(await formatBanner(URL, [vendor], reference)).toContain(`-d '{"model":"it'\\''s"}'`)
  })

  it('shows no estimate for a vendor without an example', async () => {
    const [, , row] = (await formatBanner(URL, [{ ...xRouter, examples: async () => [] }], reference)).split('\n')
    expect(row).toMatch(/^x-router +\S+ +no named example of an estimate$/)
  })

  it('takes the curl line from the first vendor that has an example', async () => {
    const silent = { ...xRouter, name: 'silent', examples: async () => [] }
    expect(await formatBanner(URL, [silent, xRouter], reference)).toContain(
      `curl -X POST ${URL}/x-router/v1/images/estimate`,
    )
  })

  it('says where the documents are', async () => {
    expect(await formatBanner(URL, [xRouter], reference)).toContain(`\nDocuments: ${URL}/<vendor>/openapi.json\n`)
  })

  it('says why there is no estimate before the first price list', async () => {
    const [, , row] = (await formatBanner(URL, [xRouter], { ...reference, at: 0 })).split('\n')
    expect(row).toMatch(/^x-router +\S+ +.*2026-11-01.*\.$/)
  })

  it('has no table rows and no curl line without a vendor', async () => {
    const text = await formatBanner(URL, [], reference)
    expect(text).toContain('base URL')
    expect(text).not.toContain('curl')
  })
})
