import { defaultMount, type Vendor, type VendorOperation } from '@outlay/vendor'
import { beforeAll, describe, expect, it } from 'vitest'
import { createReference, type Reference } from '../src/create-reference.ts'
import { aurous } from '../src/generated/aurous.gen.ts'
import { layer } from '../src/generated/layer.gen.ts'
import { lumenfall } from '../src/generated/lumenfall.gen.ts'
import { xRouter } from '../src/generated/x-router.gen.ts'

// The keys of any vendor, sent in any place to any other: no answer to a mistake and nothing that a log is told shows one, be
// it whole or the beginning of it.
const VENDORS: readonly Vendor[] = [aurous, layer, lumenfall, xRouter]

const web = (value: object): string =>
  btoa(JSON.stringify(value)).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_')
const percent = (text: string): string =>
  [...text].map((one) => `%${one.charCodeAt(0).toString(16).padStart(2, '0')}`).join('')

const SECRETS: Readonly<Record<string, string>> = {
  'a key of Aurous': `al_live_${'cafe'.repeat(16)}`,
  'a token of Layer': `layer_pat_${'canary'.repeat(20)}`,
  'a key of Lumenfall': `lmnfl_canary.${'canary'.repeat(20)}`,
  'a payment': btoa(JSON.stringify({ x402Version: 1, payload: { signature: `0x${'cafe'.repeat(32)}` } })),
  'a JSON Web Token': `${web({ alg: 'HS256', typ: 'JWT' })}.${web({ sub: 'canary'.repeat(10) })}.${'c2lnbmVk'.repeat(4)}`,
  'a bearer of any form': 'Bearer canary-open-sesame',
  'a user of a URL': 'https://canary:canary@example.com/a',
  'a signed URL': 'https://example.com/a.png?X-Amz-Signature=canaryCAFE0123canary&Key-Pair-Id=canary',
}
const SPELLINGS: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'after a text that is nearly cut': (secret) => `${'a '.repeat(24)}${secret}`,
  'percent-encoded': percent,
  'percent-encoded twice': (secret) => percent(percent(secret)),
  'in base64': (secret) => btoa(`user:${secret}`),
}
/** What is left of any of them, however it is written. */
const LEFT = /canary|cafecafe|open-sesame|eyJ|Y2FuYXJ5|al_live|layer_pat|lmnfl|c2lnbmVk|%(?:25)*63%(?:25)*61/i

let keys: ReadonlyMap<Vendor, Readonly<Record<string, string>>>
beforeAll(async () => {
  const worlds = await Promise.all(
    VENDORS.map(async (one) => [one, Object.values(one.world?.sample?.credentials ?? {})[0] ?? {}] as const),
  )
  keys = new Map(worlds)
})

function server() {
  const told: unknown[] = []
  const answer: Reference = createReference({
    vendors: VENDORS,
    now: () => Date.parse('2026-11-20T00:00:00Z'),
    onRefusal: ({ cause, ...one }) => told.push(one, String(cause)),
    onNote: (note) => told.push(note),
  })
  const shown = async (path: string, init: RequestInit): Promise<string> => {
    told.length = 0
    const reply = await answer(new Request(`http://localhost${path}`, init))
    // What fits is answered with what was sent, as the vendor does.
    const text = reply.status < 400 ? '' : await reply.text()
    return JSON.stringify([text, [...reply.headers], told])
  }
  return shown
}

/** The path of an operation, with something in each of its braces. */
const pathOf = (vendor: Vendor, { spec }: VendorOperation, value: string): string =>
  defaultMount(vendor) + spec.path.replaceAll(/\{\w+\}/g, () => encodeURIComponent(value))

function* requests(
  vendor: Vendor,
  value: string,
): Generator<readonly [where: string, path: string, init: RequestInit]> {
  const headers = { ...keys.get(vendor), 'Content-Type': 'application/json' }
  const post = (body: unknown): RequestInit => ({ method: 'POST', headers, body: JSON.stringify(body) })
  const inPath = value.replaceAll(/[/?#:@ ]/g, encodeURIComponent)
  yield ['a path', `${defaultMount(vendor)}/${inPath}`, { headers }]
  yield ['a path of no vendor', `/nobody/${inPath}`, {}]
  yield ['a page of ours', `/_outlay/${vendor.name}/${inPath}`, {}]
  for (const operation of vendor.operations) {
    const path = pathOf(vendor, operation, 'a')
    const { method, body } = operation.spec
    yield ['a parameter of the path', pathOf(vendor, operation, value), { method, headers }]
    yield ['a query', `${path}?${encodeURIComponent(value)}=1&q=${encodeURIComponent(value)}`, { method, headers }]
    for (const { name, in: place } of operation.spec.parameters)
      if (place === 'query')
        yield [`query ${name}`, `${path}?${name}=${encodeURIComponent(value)}`, { method, headers }]
      else if (place === 'header') yield [`header ${name}`, path, { method, headers: { ...headers, [name]: value } }]
    if (body === undefined) continue
    yield ['the media type', path, { ...post({}), headers: { ...headers, 'Content-Type': value } }]
    yield ['the whole body', path, post(value)]
    yield ['a list', path, post([value])]
    yield ['the name of a field', path, post({ [value]: value })]
    const names = new Set([...(body.fields ?? []), ...FIELDS])
    yield ['every field', path, post(Object.fromEntries([...names].map((name) => [name, value])))]
    yield [
      'every field, in lists',
      path,
      post(Object.fromEntries([...names].map((name) => [name, [value, { [value]: value }]]))),
    ]
  }
}

const FIELDS = [
  ...[
    'prompt',
    'model',
    'model_id',
    'size',
    'width',
    'steps',
    'seed',
    'count',
    'lora_id',
    'character_id',
    'webhook_url',
  ],
  ...['reference_image_urls', 'messages', 'stream', 'numberResults', 'parameters', 'n', 'response_format', 'image'],
]

describe.each(VENDORS.map((vendor) => [vendor.name, vendor] as const))('no mistake at %s', (_, vendor) => {
  describe.each(Object.entries(SECRETS))('tells back %s', (__, secret) => {
    it.each(Object.entries(SPELLINGS))('%s', async (___, spell) => {
      const shown = server()
      for (const [where, path, init] of requests(vendor, spell(secret))) {
        const text = await shown(path, init)
        expect(`${where}: ${LEFT.exec(text)?.[0] ?? ''} ${around(text)}`).toBe(`${where}:  `)
      }
    })
  })
})

function around(text: string): string {
  const at = text.search(LEFT)
  return at === -1 ? '' : text.slice(Math.max(0, at - 200), at + 100)
}
