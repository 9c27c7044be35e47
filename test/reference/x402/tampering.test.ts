import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { type Rehearsal, rehearsal, START } from './rehearsal.ts'
import { base64, nonceOf, type PaymentChanges, paymentV1, paymentV2, signed, unbase64 } from './sample-payer.ts'

const GENERATE = '/v1/images/generate'
const BODY = { prompt: 'a capybara' }
const OTHER = '0x000000000000000000000000000000000000bEEF'
const NOW = START / 1000
const stranger = privateKeyToAccount(generatePrivateKey())
const RECIPIENT = 'invalid_exact_evm_payload_recipient_mismatch'
const AMOUNT = 'invalid_exact_evm_payload_authorization_value_mismatch'
const AFTER = 'invalid_exact_evm_payload_authorization_valid_after'
const BEFORE = 'invalid_exact_evm_payload_authorization_valid_before'
const SIGNATURE = 'invalid_exact_evm_payload_signature'

/** A good payment with a part of it changed after it was signed, as a header of both versions. */
async function changed(part: object): Promise<readonly [v1: string, v2: string]> {
  const { signature, authorization } = await signed({})
  const payload = { signature, authorization: { ...authorization, ...part } }
  const { accepted } = unbase64(await paymentV2({}))
  return [
    base64({ x402Version: 1, scheme: 'exact', network: 'base-sepolia', payload }),
    base64({ x402Version: 2, accepted, payload }),
  ]
}

const both = (changes: PaymentChanges) => async () => Promise.all([paymentV1(changes), paymentV2(changes)])
const onlyV1 = (changes: PaymentChanges, more: object) => async () => [await paymentV1(changes, more)]
const onlyV2 = (changes: PaymentChanges, accepted: object) => async () => [
  undefined,
  await paymentV2(changes, accepted),
]
const largeS = async () => {
  const { signature, authorization } = await signed({})
  // The same signature the other way round: n − s, and the other v.
  const order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n
  const s = (order - BigInt(`0x${signature.slice(66, 130)}`)).toString(16).padStart(64, '0')
  const turned = `${signature.slice(0, 66)}${s}${signature.endsWith('1b') ? '1c' : '1b'}`
  return [
    base64({ x402Version: 1, scheme: 'exact', network: 'base-sepolia', payload: { signature: turned, authorization } }),
  ]
}

type Headers = readonly (string | undefined)[]

async function answers(server: Rehearsal, [v1, v2]: Headers) {
  return [
    ...(v1 === undefined ? [] : [await server.post(GENERATE, BODY, { 'X-PAYMENT': v1 })]),
    ...(v2 === undefined ? [] : [await server.post(GENERATE, BODY, { 'PAYMENT-SIGNATURE': v2 })]),
  ]
}

describe('a payment that was tampered with', () => {
  it.each<readonly [what: string, code: string, headers: () => Promise<Headers>]>([
    ['another version', 'invalid_x402_version', onlyV1({}, { x402Version: 2 })],
    ['another scheme', 'invalid_scheme', onlyV1({}, { scheme: 'upto' })],
    ['another scheme, version 2', 'invalid_scheme', onlyV2({}, { scheme: 'upto' })],
    ['another network', 'invalid_network', onlyV1({}, { network: 'base' })],
    ['another network, version 2', 'invalid_network', onlyV2({}, { network: 'eip155:8453' })],
    ['another asset, version 2', 'invalid_payment_requirements', onlyV2({}, { asset: OTHER })],
    ['the signature for another asset', SIGNATURE, both({ domain: { verifyingContract: OTHER } })],
    ['the signature for another chain', SIGNATURE, both({ domain: { chainId: 8453 } })],
    ['another recipient', RECIPIENT, both({ to: OTHER })],
    ['another recipient after it was signed', RECIPIENT, () => changed({ to: OTHER })],
    ['another recipient that is accepted', RECIPIENT, onlyV2({}, { payTo: OTHER })],
    ['a smaller amount', AMOUNT, both({ value: '6954' })],
    ['a larger amount', AMOUNT, both({ value: '6956' })],
    ['no amount', AMOUNT, both({ value: '0' })],
    ['another amount that is accepted', AMOUNT, onlyV2({}, { amount: '6954' })],
    [
      'an amount that was changed after it was signed',
      SIGNATURE,
      async () => [base64({ x402Version: 1, scheme: 'exact', network: 'base-sepolia', payload: await lessSigned() })],
    ],
    ['one that holds from now on only after this second', AFTER, both({ validAfter: String(NOW) })],
    ['one that holds later', AFTER, both({ validAfter: String(NOW + 60) })],
    ['one that ends now', BEFORE, both({ validBefore: String(NOW) })],
    ['one that has ended', BEFORE, both({ validBefore: String(NOW - 60) })],
    ['another signer', SIGNATURE, both({ signer: stranger, from: OTHER })],
    ['another payer after it was signed', SIGNATURE, () => changed({ from: OTHER })],
    ['another nonce after it was signed', SIGNATURE, () => changed({ nonce: nonceOf('another') })],
    ['a longer life after it was signed', SIGNATURE, () => changed({ validBefore: '4102444801' })],
    ['the signature turned round', SIGNATURE, largeS],
    ['a number that is too large', SIGNATURE, () => changed({ validBefore: '9'.repeat(78) })],
  ])('by %s gets 402 %s with fresh terms in both versions', async (_, code, headers) => {
    const server = rehearsal()
    const found = await answers(server, await headers())
    expect(found.length).toBeGreaterThan(0)
    for (const { status, body, headers: shown } of found) {
      expect([status, body.error, body.x402Version]).toEqual([402, code, 1])
      expect(body.accepts[0].maxAmountRequired).toBe('6955')
      const required = unbase64(shown.get('payment-required'))
      expect([required.x402Version, required.error, required.accepts[0].amount]).toEqual([2, code, '6955'])
      expect(shown.get('x-payment-response')).toBeNull()
    }
  })

  it.each<readonly [what: string, given: (good: string) => string, allowed: RegExp]>([
    ['cut off', (good) => good.slice(0, -7), /must be a JSON object in Base64/],
    ['cut off in the middle', (good) => good.slice(0, good.length / 2), /must be a JSON object in Base64/],
    ['empty', () => '', /received text that is not Base64/],
    [
      'bytes by chance',
      () => Buffer.from('89504e470d0a1a0aff', 'hex').toString('base64'),
      /received another value in Base64/,
    ],
    ['not in base64', () => 'a payment', /received text that is not Base64/],
    ['a number', () => base64(7), /received another value in Base64/],
    ['a list', () => base64([]), /received another value in Base64/],
    ['null', () => base64(null), /received another value in Base64/],
    ['without a payload', () => base64({ x402Version: 1 }), /^`payload` of /],
    ['without a signature', (good) => without(good, 'signature'), /^`payload\.signature` of /],
    ['without an authorization', (good) => without(good, 'authorization'), /^`payload\.authorization` of /],
    ['with a signature of words', (good) => replaced(good, 'signature', 'signed'), /65 bytes/],
    ['with a short signature', (good) => replaced(good, 'signature', '0x1234'), /65 bytes/],
    [
      'with the signature of a contract wallet',
      (good) => replaced(good, 'signature', `0x${'ab'.repeat(200)}`),
      /contract wallets \(ERC-1271, ERC-6492\)/,
    ],
    ['with a negative amount', (good) => authorized(good, { value: '-1' }), /authorization\.value/],
    ['with an amount that is a number', (good) => authorized(good, { value: 6955 }), /authorization\.value/],
    ['with no recipient', (good) => authorized(good, { to: null }), /authorization\.to/],
    ['with a short nonce', (good) => authorized(good, { nonce: '0x00' }), /authorization\.nonce/],
  ])('and is %s gets 400 with what is allowed, and nothing of what it said', async (_, given, allowed) => {
    const server = rehearsal()
    const [v1, v2] = [given(await paymentV1({})), given(await paymentV2({}))]
    for (const { status, body } of await answers(server, [v1, v2])) {
      expect([status, body.error]).toEqual([400, 'INVALID_PAYMENT'])
      expect(body.message).toMatch(allowed)
    }
  })

  it('holds when it is whole, in either version, whatever letters its addresses are written in', async () => {
    const large = (text: string): string => text.replace(/^0x(.*)$/, (_, digits: string) => `0x${digits.toUpperCase()}`)
    const { signature, authorization } = await signed({ nonce: nonceOf('large') })
    const { from, to } = authorization as { from: string; to: string }
    const payload = { signature, authorization: { ...authorization, from: large(from), to: large(to) } }
    const server = rehearsal()
    const headers = [
      { 'X-PAYMENT': await paymentV1({ nonce: nonceOf('one') }) },
      { 'PAYMENT-SIGNATURE': await paymentV2({ nonce: nonceOf('two') }) },
      { 'X-PAYMENT': base64({ x402Version: 1, scheme: 'exact', network: 'base-sepolia', payload }) },
    ]
    for (const header of headers) expect((await server.post(GENERATE, BODY, header)).status).toBe(200)
  })

  it('pays once: of fifty at the same time one is served, and none after it, in either version', async () => {
    const server = rehearsal()
    const [v1, v2] = [await paymentV1({}), await paymentV2({})]
    const sent = Array.from({ length: 50 }, (_, index) =>
      server.post(GENERATE, BODY, index % 2 === 0 ? { 'X-PAYMENT': v1 } : { 'PAYMENT-SIGNATURE': v2 }),
    )
    const found = await Promise.all([...sent])
    expect(found.filter(({ status }) => status === 200)).toHaveLength(1)
    const codes = new Set(
      found.filter(({ status }) => status !== 200).map(({ status, body }) => `${status} ${body.error}`),
    )
    expect([...codes]).toEqual(['402 invalid_exact_evm_nonce_already_used'])
    expect(
      (await server.post('/v1/chat/completions', { messages: [{ role: 'user', content: 'hm' }] }, { 'X-PAYMENT': v1 }))
        .status,
    ).toBe(402)
  })

  it('that was refused has not used up its nonce', async () => {
    const server = rehearsal()
    const payment = { 'X-PAYMENT': await paymentV1({}) }
    expect((await server.post(GENERATE, { ...BODY, width: 512 }, payment)).body.error).toBe(AMOUNT)
    expect((await server.post(GENERATE, { ...BODY, width: 1 }, payment)).status).toBe(400)
    expect((await server.post(GENERATE, BODY, payment)).status).toBe(200)
  })

  it('shows no signature in a log, an answer or the ledger, wherever it stands', async () => {
    const server = rehearsal()
    const header = await paymentV1({})
    const { signature } = unbase64(header).payload
    const told = [
      await server.post(GENERATE, { ...BODY, [signature]: 1 }),
      await server.post(GENERATE, { ...BODY, [header]: 1 }),
      await server.post(GENERATE, { ...BODY, seed: signature }),
      await server.post(GENERATE, { ...BODY, seed: header }),
      await server.post(`/v1/${signature}`, BODY),
      await server.post(`/v1/${encodeURIComponent(header)}`, BODY),
      await server.post(GENERATE, { ...BODY, width: 1 }, { 'X-PAYMENT': header }),
      await server.post(GENERATE, BODY, { 'X-PAYMENT': header.slice(0, -9) }),
      await server.post(GENERATE, BODY, { 'X-PAYMENT': header }),
      await server.post(GENERATE, BODY, { 'X-PAYMENT': header }),
    ]
    expect(told.map(({ status }) => status)).toEqual([400, 400, 400, 400, 404, 404, 400, 400, 200, 402])
    const ledger = await server.ledger(unbase64(header).payload.authorization.from)
    const all = JSON.stringify([told.map(({ text, headers }) => [text, ...headers]), server.refused, ledger])
    for (const part of [signature.slice(2, 42), signature.slice(-40), header.slice(0, 60), header.slice(-60, -10)]) {
      expect(all).not.toContain(part)
    }
    expect(ledger.entries).toHaveLength(1)
  })
})

/** A payment that authorizes less than it says. */
async function lessSigned() {
  const { signature, authorization } = await signed({ value: '1' })
  return { signature, authorization: { ...authorization, value: '6955' } }
}

function without(header: string, part: string): string {
  return replaced(header, part, undefined)
}

function replaced(header: string, part: string, value: unknown): string {
  const payment = unbase64(header)
  return base64({ ...payment, payload: { ...payment.payload, [part]: value } })
}

function authorized(header: string, part: object): string {
  return replaced(header, 'authorization', { ...unbase64(header).payload.authorization, ...part })
}
