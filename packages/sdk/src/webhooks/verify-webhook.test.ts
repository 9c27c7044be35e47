import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import type { RawBody } from './raw-body.ts'
import { signWebhook } from './sign-webhook.ts'
import type { WebhookHeader } from './signature-header.ts'
import { verifyWebhook } from './verify-webhook.ts'
import { WebhookSignatureError } from './webhook-signature-error.ts'

const SECRET = 'whsec_canary_4f1d'
const AT = 1_800_000_000_500
const T = '1800000000'
const BODY = '{"event":"image.completed","data":{"id":"img_1"}}'
const MAC = 'f2a43b50c89cfe3e0bc5a3c1d1d5d3a1b8f2a1c0e4a0b9f3c7d6e5f4a3b2c1d0'
const utf8 = new TextEncoder()
const signature = async (body: RawBody, secret = SECRET, at = AT): Promise<string> =>
  (await signWebhook(body, secret, { at })).split('v1=')[1] as string

async function refusal(body: RawBody, header: WebhookHeader, secret = SECRET): Promise<WebhookSignatureError> {
  const thrown: unknown = await verifyWebhook(body, header, secret, { now: AT }).catch((error) => error)
  expect(thrown).toBeInstanceOf(WebhookSignatureError)
  return thrown as WebhookSignatureError
}

describe('a webhook that is signed', () => {
  const event = { event: 'image.completed', data: { id: 'img_1' } }

  it.each([
    ['text', BODY],
    ['bytes', utf8.encode(BODY)],
    ['bytes inside a larger buffer', utf8.encode(`..${BODY}..`).subarray(2, -2)],
    ['a buffer', utf8.encode(BODY).buffer],
  ])('gives its event from %s', async (_name, body) => {
    const header = await signWebhook(body, SECRET, { at: AT })
    expect(header).toBe(await signWebhook(BODY, SECRET, { at: AT }))
    expect(await verifyWebhook(body, header, SECRET, { now: () => AT })).toEqual(event)
  })

  it.each([
    ['the first of two', (mac: string) => `t=${T},v1=${mac},v1=${MAC}`],
    ['the last of two', (mac: string) => `t=${T},v1=${MAC},v1=${mac}`],
    ['in upper case', (mac: string) => `t=${T},v1=${mac.toUpperCase()}`],
    ['beside other schemes', (mac: string) => `t=${T},v0=${MAC},v1=${mac}`],
    ['in a list', (mac: string) => [`t=${T}`, `v1=${mac}`]],
  ])('passes with its signature %s', async (_name, header) => {
    expect(await verifyWebhook(BODY, header(await signature(BODY)), SECRET, { now: AT })).toEqual(event)
  })

  it('has an event of the type that is asked for, unknown by default', () => {
    expectTypeOf(verifyWebhook<{ event: 'a' }>).returns.resolves.toEqualTypeOf<{ event: 'a' }>()
    expectTypeOf(verifyWebhook).returns.resolves.toEqualTypeOf<unknown>()
    expectTypeOf(verifyWebhook).parameters.toExtend<[RawBody, WebhookHeader, string, object]>()
  })
})

describe('a webhook that must not be believed', () => {
  it.each([
    ['another body', 'signature-mismatch', `${BODY} `, SECRET],
    ['JSON written again', 'signature-mismatch', JSON.stringify(JSON.parse(BODY), null, 1), SECRET],
    ['another secret', 'signature-mismatch', BODY, `${SECRET} `],
    ['an empty secret', 'empty-secret', BODY, ''],
    ['no secret', 'empty-secret', BODY, null],
    ['a parsed body', 'body-not-raw', JSON.parse(BODY), SECRET],
    ['no body', 'body-not-raw', undefined, SECRET],
    ['numbers of two bytes', 'body-not-raw', new Uint16Array(2), SECRET],
  ])('with %s is refused: %s', async (_name, reason, body, secret) => {
    const error = await refusal(body, await signWebhook(BODY, SECRET, { at: AT }), secret as string)
    expect(error).toMatchObject({ name: 'WebhookSignatureError', reason })
  })

  it.each([
    [undefined, 'missing-header'],
    ['t', 'malformed-header'],
    [`t=${T}`, 'no-v1-signature'],
  ])('with the header %j is refused: %s', async (header, reason) => {
    expect((await refusal(BODY, header)).reason).toBe(reason)
  })

  it('is one with another timestamp than the signed one, or with that one written otherwise', async () => {
    const mac = await signature(BODY)
    for (const t of ['1800000001', '01800000000']) {
      expect((await refusal(BODY, `t=${t},v1=${mac}`)).reason).toBe('signature-mismatch')
    }
  })

  it('is told too old only when it is from the vendor', async () => {
    const at = AT - 301_000
    expect(await refusal(BODY, `t=${Math.floor(at / 1000)},v1=${MAC}`)).toMatchObject({ reason: 'signature-mismatch' })
    expect(await refusal(BODY, await signWebhook(BODY, SECRET, { at }))).toMatchObject({ reason: 'timestamp-too-old' })
  })

  it.each([
    ['nothing', ''],
    ['half a value', '{"event":'],
    ['bytes that are no UTF-8', Uint8Array.of(0x22, 0xff, 0x22)],
  ])('has a body that is no JSON: %s', async (_name, body) => {
    expect((await refusal(body, await signWebhook(body, SECRET, { at: AT }))).reason).toBe('body-not-json')
  })

  it('is refused in a sentence that teaches and shows neither secret, signature nor body', async () => {
    const mismatch = await refusal(`${BODY} `, `t=${T},v1=${MAC}`)
    expect(mismatch.message).toBe(
      'No v1 of the signature header fits the body, the timestamp and the secret. Give the raw bytes of the body as ' +
        'they arrived, not JSON that was parsed and written again, and the secret of this very endpoint; if both are ' +
        'right, somebody else sent or changed the webhook: do not act on it.',
    )
    const noJson = await refusal('canary', await signWebhook('canary', SECRET, { at: AT }))
    const malformed = await refusal(BODY, `t=${T},v1=${MAC}canary`)
    const parsed = await refusal({ canary: 1 } as never, `t=${T},v1=${MAC}`)
    for (const error of [mismatch, noJson, malformed, parsed]) {
      const printed = `${error.stack} ${JSON.stringify(error)} ${Object.values(error)}`
      expect(printed).not.toMatch(/canary(?!_)|whsec|f2a43b50/)
      expect(error.cause).toBeUndefined()
    }
  })

  it('is a mistake of the caller, with a clock that is none', async () => {
    const header = await signWebhook(BODY, SECRET, { at: AT })
    await expect(verifyWebhook(BODY, header, SECRET, { now: Number.NaN })).rejects.toBeInstanceOf(TypeError)
    await expect(signWebhook(BODY, SECRET, { at: Number.NaN })).rejects.toThrow(
      /^`at` must be milliseconds .*; received NaN\.$/,
    )
    await expect(signWebhook(BODY, '', { at: AT })).rejects.toMatchObject({ reason: 'empty-secret' })
  })
})

describe('signing and verifying', () => {
  const secrets = fc.string({ unit: 'binary', minLength: 1 }).filter((one) => one.isWellFormed())
  const instants = fc.integer({ min: 0, max: 4e12 })

  it('give back every event', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), secrets, instants, async (value, secret, at) => {
        const body = JSON.stringify(value)
        const header = await signWebhook(body, secret, { at })
        expect(await verifyWebhook(body, header, secret, { now: at })).toEqual(JSON.parse(body))
      }),
    )
  })

  it('refuse every changed byte of body, secret, timestamp and signature', async () => {
    const bytes = fc.uint8Array({ minLength: 1, maxLength: 60 })
    const change = fc.record({ at: fc.nat(), by: fc.integer({ min: 1, max: 255 }) })
    const changed = (all: Uint8Array, { at, by }: { at: number; by: number }): Uint8Array =>
      all.with(at % all.length, (all[at % all.length] as number) ^ by)
    await fc.assert(
      fc.asyncProperty(bytes, secrets, change, async (body, secret, one) => {
        const header = await signWebhook(body, secret, { at: AT })
        const mac = header.split('v1=')[1] as string
        const digits = Uint8Array.from(mac.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16))
        const forged = Array.from(changed(digits, one), (byte) => byte.toString(16).padStart(2, '0')).join('')
        const reasons = [
          await refusal(changed(body, one), header, secret),
          await refusal(body, header, `${secret}a`),
          await refusal(body, header.replace(T, String(Number(T) + one.by)), secret),
          await refusal(body, `t=${T},v1=${forged}`, secret),
        ].map(({ reason }) => reason)
        expect(new Set(reasons)).toEqual(new Set(['signature-mismatch']))
      }),
    )
  })
})

describe('a webhook without options', () => {
  it('is neither signed nor verified, and the sentence says what is missing', async () => {
    const allowed = 'milliseconds since 1970-01-01T00:00:00Z, such as Date.now()'
    const sign = signWebhook as (body: string, secret: string) => Promise<string>
    await expect(sign(BODY, SECRET)).rejects.toThrow(new TypeError(`\`at\` must be ${allowed}; received undefined.`))
    const verify = verifyWebhook as (body: string, header: string, secret: string, options: unknown) => Promise<unknown>
    const wrong = verify(BODY, 't=1,v1=aa', SECRET, { now: '2026-11-20' })
    await expect(wrong).rejects.toThrow(new TypeError(`\`now\` must be ${allowed}; received "2026-11-20".`))
  })
})
