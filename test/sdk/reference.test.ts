import { createReference } from '@outlay/reference'
import xRouter from '@outlay/reference/x-router'
import { createClient, estimateImage, isApiErrorOf, listImageModels } from '@outlay/sdk/x-router'
import { examples } from '@outlay/spec/x-router/examples'
import type { NamedExample } from '@outlay/vendor'
import { describe, expect, expectTypeOf, it } from 'vitest'

const now = (): number => Date.parse('2026-11-20T12:00:00Z')
const reference = createReference({ vendors: [xRouter], mount: ({ basePath }) => basePath, now })
const client = createClient({ fetch: reference })

describe('the SDK before the reference', () => {
  const all: readonly NamedExample[] = examples
  const bodies = all.filter(({ operation, request }) => {
    return operation === 'estimateImage' && request.text !== undefined && request.method === 'POST'
  })
  const good = bodies.filter(({ status }) => status === 200)
  const invalid = bodies.filter(({ status, name }) => status === 400 && !/^(malformed|empty|no)/.test(name))

  it.each(good)('gets the answer of the document: $name', async ({ request, reply }) => {
    expect(await estimateImage({ client, body: JSON.parse(request.text ?? '') })).toEqual(reply)
  })

  it.each(invalid)('gets the refusal of the document: $name', async ({ request, reply, status }) => {
    const call = estimateImage({ client, body: JSON.parse(request.text ?? '') })
    await expect(call).rejects.toMatchObject({ status, body: reply, matchesDocument: true })
  })

  it('lists the models', async () => {
    const { total, models } = await listImageModels({ client })
    expect(models).toHaveLength(total)
  })

  it('reaches another path of another host by its base URL', async () => {
    const mounted = createReference({ vendors: [xRouter], now })
    const elsewhere = createClient({ baseUrl: 'http://localhost:4010/x-router/', fetch: mounted })
    expect((await estimateImage({ client: elsewhere, body: {} })).number_of_images).toBe(1)
  })

  it('tells a refusal by its status, and its body by that', async () => {
    const error: unknown = await estimateImage({ client, body: { width: 1000 } }).catch((thrown) => thrown)
    if (!isApiErrorOf(estimateImage, error)) throw new Error('no refusal')
    expectTypeOf(error.status).toEqualTypeOf<400 | 404 | 405 | 413 | 415 | 500>()
    if (error.status !== 400) throw new Error(`refused with ${error.status}`)
    expectTypeOf(error.body.error).toEqualTypeOf<'INVALID_DIMENSIONS' | 'INVALID_MODEL' | 'INVALID_REQUEST'>()
    expect([error.code, error.body.error]).toEqual(['INVALID_DIMENSIONS', 'INVALID_DIMENSIONS'])
    expect(error.body.message).toContain('`width` must be a multiple of 64 from 128 to 2048; received 1000.')
  })
})
