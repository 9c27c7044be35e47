import { describe, expect, it } from 'vitest'
import { createReference } from '../src/create-reference.ts'
import { aurous } from '../src/generated/aurous.gen.ts'
import { xRouter } from '../src/generated/x-router.gen.ts'

const reference = createReference({ vendors: [xRouter, aurous], now: () => Date.parse('2026-11-20T00:00:00Z') })
const ask = (path: string, init?: RequestInit): Promise<Response> =>
  reference(new Request(`http://localhost${path}`, init))

describe('a page of ours', () => {
  it.each([
    '/_outlay/aurous/webhooks',
    '/_outlay/aurous/files',
    '/_outlay/aurous/files/',
    '/_outlay/aurous/webhooks?a=b',
  ])('%s is read without a key, and by any web page', async (path) => {
    const reply = await ask(path)
    expect([reply.status, reply.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    expect(Array.isArray(await reply.json())).toBe(true)
  })

  it('answers HEAD with the headers of GET', async () => {
    const { status, headers, body } = await ask('/_outlay/aurous/webhooks', { method: 'HEAD' })
    expect([status, headers.get('content-length'), body]).toEqual([200, '2', null])
  })

  it('answers OPTIONS with its methods', async () => {
    const { status, headers } = await ask('/_outlay/aurous/webhooks', { method: 'OPTIONS' })
    expect([status, headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS'])
  })

  it.each(['POST', 'DELETE', 'PURGE'])('refuses %s', async (method) => {
    const reply = await ask('/_outlay/aurous/webhooks', { method })
    expect([reply.status, reply.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS'])
    expect(await reply.json()).toEqual({
      error: 'METHOD_NOT_ALLOWED',
      message: 'The method must be one of GET, HEAD, OPTIONS; received another.',
    })
  })

  const known = ' Use a path below /_outlay/aurous/files, /_outlay/aurous/webhooks.'
  it.each([
    ['/_outlay/', ''],
    ['/_outlay/nobody/webhooks', ''],
    ['/_outlay/x-router/webhooks', ' Use a path below /_outlay/x-router/ledger.'],
    ['/_outlay/aurous', known],
    ['/_outlay/aurous/nothing', known],
    ['/_outlay/aurous/__proto__', known],
    ['/_outlay/aurous/toString', known],
  ])('%s does not exist', async (path, allowed) => {
    const reply = await ask(path)
    expect([reply.status, await reply.json()]).toEqual([
      404,
      { error: 'NOT_FOUND', message: `There is no such page.${allowed}` },
    ])
  })

  it('belongs to a world of its own in every reference', async () => {
    const other = createReference({ vendors: [aurous], now: () => Date.parse('2026-11-20T00:00:00Z') })
    const init = {
      method: 'POST',
      body: '{"name":"Mira","reference_image_urls":["https://example.com/"]}',
      headers: { 'x-api-key': `al_live_${'a'.repeat(64)}`, 'content-type': 'application/json' },
    }
    expect((await other(new Request('http://localhost/aurous/v1/characters', init))).status).toBe(202)
    const count = async (at: typeof reference): Promise<number> =>
      ((await (await at(new Request('http://localhost/_outlay/aurous/files'))).json()) as readonly unknown[]).length
    expect([await count(reference), await count(other)]).toEqual([3, 4])
  })
})
