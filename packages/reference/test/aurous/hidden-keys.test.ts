import { describe, expect, it } from 'vitest'
import { keyOf, server } from './server.ts'

const KEY = keyOf.acme
const KEYED = { 'x-api-key': KEY, 'content-type': 'application/json' }
const SECRET = /a{16}/i

/** As a browser or a curious person may write it. */
const encoded = [...KEY].map((one) => `%${one.charCodeAt(0).toString(16)}`).join('')

const post = (body: unknown, headers: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { ...KEYED, ...headers },
  body: typeof body === 'string' ? body : JSON.stringify(body),
})
const estimate = '/v1/images/estimate'
const form = new FormData()
form.set(KEY, 'x')
form.set('purpose', KEY)

describe('a key in a wrong place', () => {
  it.each<readonly [place: string, path: string, init: RequestInit]>([
    ['the path', `/v1/${KEY}`, { headers: KEYED }],
    ['the path, escaped in part', `/v1/${KEY.replaceAll('_', '%5F')}`, { headers: KEYED }],
    ['the path, escaped as a whole', `/v1/${encoded}`, { headers: KEYED }],
    ['the path of a generation', `/v1/images/${KEY}`, { headers: KEYED }],
    ['the path of a character', `/v1/characters/${KEY}`, { headers: KEYED }],
    ['the path of a page of ours', `/_outlay/aurous/${KEY}`, {}],
    ['the path of another vendor’s page', `/_outlay/${KEY}/outputs`, {}],
    ['the path of an output', `/_outlay/aurous/outputs/${KEY}/0.png`, {}],
    ['the path of a file', `/_outlay/aurous/files/${KEY}`, {}],
    ['the method', '/v1/images', { method: KEY, headers: KEYED }],
    ['the method of a page of ours', '/_outlay/aurous/webhooks', { method: KEY }],
    ['the query', `/v1/nothing?key=${KEY}`, {}],
    ['the version', '/v1/balance', { headers: { ...KEYED, 'aurous-version': KEY } }],
    ['the idempotency key', '/v1/images', post({ prompt: 'a dune' }, { 'idempotency-key': KEY.repeat(4) })],
    ['the media type', estimate, post('{}', { 'content-type': KEY })],
    ['the parameters of the media type', estimate, post('{}', { 'content-type': `application/json; k=${KEY}` })],
    ['the name of a field', estimate, post({ prompt: 'a dune', [KEY]: 1 })],
    ['the name of a field, in capitals', estimate, post({ prompt: 'a dune', [KEY.toUpperCase()]: 1 })],
    ['the name of a field, as escapes', estimate, post(`{"prompt":"a dune","al_l\\u0069ve_${'a'.repeat(64)}":1}`)],
    ['a preset', estimate, post({ prompt: 'a dune', size: KEY })],
    ['a number', estimate, post({ prompt: 'a dune', steps: KEY })],
    ['a LoRA', estimate, post({ prompt: 'a dune', lora_id: KEY })],
    ['a LoRA that is hexadecimal', estimate, post({ prompt: 'a dune', lora_id: 'a'.repeat(64) })],
    ['a character', estimate, post({ prompt: 'a dune', character_id: KEY })],
    ['a reference', estimate, post({ prompt: 'a dune', reference_image_urls: [KEY] })],
    ['a host', estimate, post({ prompt: 'a dune', webhook_url: `https://${KEY}/` })],
    ['a scheme', estimate, post({ prompt: 'a dune', webhook_url: `${KEY}://example.com/` })],
    ['the user of a URL', estimate, post({ prompt: 'a dune', webhook_url: `https://${KEY}@example.com/` })],
    ['the path of a refused URL', estimate, post({ prompt: 'a dune', webhook_url: `https://localhost/${KEY}` })],
    ['a port', estimate, post({ prompt: 'a dune', webhook_url: `https://example.com:${KEY}/` })],
    ['a body that is no JSON', estimate, post(KEY)],
    ['a body that is a text', estimate, post(JSON.stringify(KEY))],
    ['the fields of a form', '/v1/files', { method: 'POST', headers: { 'x-api-key': KEY }, body: form }],
    ['a wrong key', '/v1/balance', { headers: { 'x-api-key': `${KEY}0` } }],
    ['two keys', '/v1/balance', { headers: { 'x-api-key': `${KEY}, ${KEY}` } }],
    ['other headers', '/v1/nothing', { headers: { authorization: KEY, cookie: KEY, referer: KEY } }],
  ])('as in %s is in no answer and no line of a log', async (_, path, init) => {
    const at = server()
    const { status, text, headers } = await at.send(path, init)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(shown(text)).not.toMatch(SECRET)
    expect(shown(JSON.stringify([...headers]))).not.toMatch(SECRET)
    expect(shown(JSON.stringify(at.refused))).not.toMatch(SECRET)
    if (!path.startsWith('/_outlay')) expect(at.refused).toHaveLength(1)
  })

  it('is replaced by stars where a sentence would show it, so that the rest still teaches', async () => {
    const { body } = await server().send(estimate, post({ prompt: 'a dune', size: KEY }))
    expect(body.error.message).toMatch(/^`size` must be one of "2k_1_1", .*; received "\*\*\*"\.$/)
    const named = await server().send(estimate, post({ prompt: 'a dune', [KEY]: 1 }))
    expect(named.param).toBe('***')
  })

  it('is not in what a failure tells the log', async () => {
    const failing = (): number => {
      throw new Error('no chance left')
    }
    const at = server({ random: failing })
    await at.send(estimate, post({ prompt: KEY }))
    expect(at.refused).toHaveLength(1)
    expect(String(at.refused[0]?.cause)).not.toMatch(SECRET)
  })
})

/** A text with what is escaped in it read. */
function shown(text: string): string {
  return text.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
