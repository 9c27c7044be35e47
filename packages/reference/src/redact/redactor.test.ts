import { describe, expect, it } from 'vitest'
import { aurous } from '../generated/aurous.gen.ts'
import { layer } from '../generated/layer.gen.ts'
import { lumenfall } from '../generated/lumenfall.gen.ts'
import { xRouter } from '../generated/x-router.gen.ts'
import { createRedactor } from './redactor.ts'

const vendors = [aurous, layer, lumenfall, xRouter]
const { redactText, redactFields, redactHeaders } = createRedactor({ vendors })

const percent = (text: string): string =>
  [...text].map((one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')
const base64 = (text: string): string => btoa(text)

/** Canaries: whatever is left of one is found by `canary` in it, however it was written. */
const SECRETS: Readonly<Record<string, string>> = {
  'a key of Aurous': `al_live_${'cafe'.repeat(16)}`,
  'the digits of a key of Aurous': 'cafe'.repeat(16),
  'a token of Layer': 'layer_pat_canary0123456789',
  'a key of Lumenfall': 'lmnfl_canary.secret-0123',
  'a signature of a payment': `0x${'cafe'.repeat(32)}1b`,
  'a payment': base64(JSON.stringify({ x402Version: 2, payload: { signature: '0xcanary', authorization: {} } })),
  'a JSON Web Token': `${base64('{"alg":"HS256"}').replaceAll('=', '')}.${base64('{"sub":"canary","iat":1700000000}').replaceAll('=', '')}.c2lnbmF0dXJlLWNhbmFyeQ`,
  'a token without a signature': `${base64('{"alg":"none","typ":"JWT"}').replaceAll('=', '')}.e30.`,
  'a secret of webhooks': 'whsec_canary_sample',
  'a key of another service': 'sk-proj-canary0123456789',
}

const SPELLINGS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in percent-encoding': percent,
  'in percent-encoding in capitals': (secret) => percent(secret).toUpperCase(),
  'in percent-encoding in part': (secret) => secret.replaceAll(/[_.-]/g, percent),
  'percent-encoded twice': (secret) => percent(secret).replaceAll('%', '%25'),
  'percent-encoded three times, first and last': (secret) => `%2525${percent(secret).slice(1)}`,
  'as escapes of JSON': (secret) =>
    [...secret].map((one) => `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'as escapes of JSON in JSON': (secret) =>
    [...secret].map((one) => `\\\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
  'in base64': base64,
  'in base64 of Basic': (secret) => base64(`${secret}:`),
  'in base64url, percent-encoded': (secret) => percent(base64(`x:${secret}`).replaceAll('+', '-').replaceAll('/', '_')),
}

const PLACES: Readonly<Record<string, (secret: string) => string>> = {
  alone: (secret) => secret,
  'in a path': (secret) => `GET /aurous/v1/images/${secret}/0.png 404 0.4 ms`,
  'in quotes': (secret) => `\`size\` must be one of "2k_1_1", "2k_3_2"; received "${secret}".`,
  'after a scheme': (secret) => `Authorization: Bearer ${secret}`,
  'in a query': (secret) => `https://example.com/hook?a=1&x=${secret}#end`,
  'among others': (secret) => `unknown fields: ${secret}, ${secret}`,
}

describe.each(Object.entries(SECRETS))('%s', (_, secret) => {
  const parts = secret
    .split(/[^A-Za-z0-9]+/)
    .filter((part) => part.length >= 6 && !/^(?:al|live|layer|lmnfl|whsec)/.test(part))

  it.each(Object.entries(SPELLINGS))('%s is in no text', (__, spell) => {
    for (const place of Object.values(PLACES)) {
      const text = redactText(place(spell(secret)))
      expect(text).toContain('***')
      for (const part of [spell(secret), ...parts]) expect(text).not.toContain(part)
      expect(text).not.toContain(spell(secret).slice(8, 24))
    }
  })
})

describe('a secret that is known by where it stands', () => {
  it.each<readonly [given: string, then: string]>([
    ['Bearer hunter2', '***'],
    ['authorization: bearer x', 'authorization: ***'],
    ['Bearer%20hunter2', '***'],
    ['Basic dXNlcjpwYXNz', '***'],
    ['X-Api-Key: hunter2', '***'],
    ['https://ann:hunter2@example.com/a', 'https://***@example.com/a'],
    ['https://ann:hun%40ter2@example.com/a', 'https://***@example.com/a'],
    ['https://example.com/hook?signature=abc&v=long-value', 'https://example.com/hook?signature=***&v=***'],
    ['https://example.com/hook?X-Amz-Signature=abc', 'https://example.com/hook?X-Amz-Signature=***'],
    ['/hook%3Fsig%3Dabc', '/hook%3Fsig%3D***'],
    ['/hook%253Fsig%253Dabc', '/hook%253Fsig%253D***'],
    [
      'https://example.com/hook?expires=1700000000&dryRun=true',
      'https://example.com/hook?expires=1700000000&dryRun=true',
    ],
    ['token=abc', 'token=***'],
    ['{"password":"hunter2"}', '{"password":"***"}'],
    ['{\\"password\\":\\"hunter2\\"}', '{\\"password\\":\\"***\\"}'],
  ])('%s is told as %s', (given, then) => {
    expect(redactText(given)).toBe(then)
  })
})

describe('what is no secret', () => {
  it.each([
    '/v1/images/img_01M7V41F005VM120CXV1SYVTXH',
    'POST /x-router/v1/images/generate 200 9.7 ms [0x7099…79C8, cost 0.006259 USD, refunded 0.000696 USD]',
    'Missing API key. Send `Authorization: Bearer <your key>`.',
    'Missing API key. Send `Authorization: Bearer <your key>`.',
    'The payer 0x70997970C51812dc3A010C7d01b50e0d17dc79C8 has paid.',
    '`width` must be a multiple of 64 from 128 to 2048; received 1000.',
    'unknown fields: keyboardLayout, newkeywordshere, surveyAnswersOfEverybody, max_tokens',
    'workspaces/00000000-0000-4000-8000-000000000001/inferences/8dead6d9-f2ca-48db-ae63-03150ba1dd29',
    'The token counter takes messages=[] and n=4; dryRun=true costs nothing, 100% sure.',
    'The Content-Type must be application/json; received "application/json;charset=iso-8859-1".',
    'a dune at dawn, C:\\new\\table, ein Süßwassersee 🏜 %C3%BC',
    'http://127.0.0.1:4010/_outlay/aurous/outputs/img_01M7WD7TP8R1GH2DJ3QQ51SGZA/0.png',
  ])('%s is told whole', (text) => {
    expect(redactText(text)).toBe(text)
  })
})

describe('fields and headers', () => {
  it('have no secrets, as values or as names, and none by their name', () => {
    const key = SECRETS['a key of Aurous'] ?? ''
    expect(redactFields({ a: [key, { [key]: 1 }], password: 'x', max_tokens: 7, api_key: 'y', n: null })).toEqual({
      ...{ a: ['***', { '***': 1 }], password: '***', max_tokens: 7, api_key: '***', n: null },
    })
    expect(redactHeaders({ Authorization: 'Anything at all', Accept: 'image/png', 'X-Note': `a ${key}` })).toEqual({
      ...{ Authorization: '***', Accept: 'image/png', 'X-Note': 'a ***' },
    })
  })

  it('that are very long are told by their beginning, without the word that is cut through', () => {
    const text = `${'a '.repeat(4090)}layer_pat_canary0123456789`
    expect(redactFields({ text }).text).toBe(`${'a '.repeat(4089)}a…`)
  })

  it('are told by their first 200 values', () => {
    const list = redactFields(Array.from({ length: 90_000 }, (_, index) => index))
    expect(list).toEqual([...Array.from({ length: 200 }, (_, index) => index), '…'])
    const rows = redactFields(Array.from({ length: 150 }, () => ({ a: 1 })))
    expect(rows.slice(0, 50)).toEqual(Array.from({ length: 50 }, () => ({ a: 1 })))
    expect(rows[50]).toEqual({ '…': '…' })
    expect(rows).toHaveLength(150)
  })

  it('of worlds of one’s own are known, whatever they look like', () => {
    const worlds = {
      aurous: { credentials: { me: { 'X-Api-Key': 'my.own+key' }, you: { Authorization: 'Bearer open sesame' } } },
    }
    const own = createRedactor({ vendors: [], worlds })
    expect(own.redactText('/v1/my.own+key, my%2Eown%2Bkey, open sesame, myXown+key')).toBe(
      '/v1/***, ***, ***, myXown+key',
    )
  })
})

describe('a text of megabytes', () => {
  it.each([
    ['a data URL', `data:image/png;base64,${'iVBORw0KGgoAAAANSUhEUg'.repeat(1_000_000)}`],
    ['what follows Bearer', `Bearer ${'Ab0'.repeat(7_000_000)}`],
    ['words', 'word '.repeat(4_000_000)],
  ])('of %s is told by its beginning', (_, text) => {
    const told = redactText(text)
    expect(told.length).toBeLessThanOrEqual(262_145)
    expect(told.at(-1)).toMatch(/[…*]/)
  })
})

describe('redaction', () => {
  it.each([
    ['letters', 'a'.repeat(200_000)],
    ['beginnings of tokens', 'eyJ'.repeat(60_000)],
    ['beginnings of keys', 'al_live_'.repeat(25_000)],
    ['beginnings of users', '://a'.repeat(50_000)],
    ['an endless user', `://${'a:'.repeat(100_000)}`],
    ['pairs', '&a=b'.repeat(50_000)],
    ['equal signs', '='.repeat(200_000)],
    ['escapes', '%2525'.repeat(40_000)],
    ['backslashes', '\\'.repeat(200_000)],
    ['slashes', 'a/'.repeat(100_000)],
    ['schemes', 'Bearer '.repeat(30_000)],
    ['blanks', `Bearer${' '.repeat(200_000)}`],
    ['digits', '0123456789abcdef'.repeat(12_000)],
    ['almost digits', `${'a'.repeat(39)}g`.repeat(5000)],
    ['quotes', '"a":"'.repeat(40_000)],
    ['hyphens', 'a-'.repeat(100_000)],
  ])('of %s takes linear time', { timeout: 20_000 }, (_, text) => {
    // A quarter of a second for 200,000 characters; what is quadratic takes minutes.
    expect(redactText(text).length).toBeGreaterThan(0)
  })
})
