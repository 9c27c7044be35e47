import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RunningServer, serve } from '@outlay/mock/serve'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import * as aurousSdk from '@outlay/sdk/aurous'
import * as layerSdk from '@outlay/sdk/layer'
import * as lumenfallSdk from '@outlay/sdk/lumenfall'
import * as xRouterSdk from '@outlay/sdk/x-router'
import { fillTemplate } from '@outlay/spec/path-template'
import type { Vendor } from '@outlay/vendor'
import OpenAI from 'openai'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'

// What the READMEs promise of the sample worlds, asked the way that users ask: as curl does, through the `openai` package
// where it fits, and through the SDK with what it sends by itself, such as its API version.
const VENDORS: Readonly<Record<string, Vendor>> = { aurous, layer, lumenfall, 'x-router': xRouter }
const SDKS = { aurous: aurousSdk, layer: layerSdk, lumenfall: lumenfallSdk, 'x-router': xRouterSdk }

/** How it ends: a status, with the vendor's code where it is a refusal. */
type End = readonly [status: number, code?: string]

/** A request of a table: who asks, for what, and how it ends; it is sent `times` times, of which the last counts. */
interface Promised {
  readonly key?: string
  readonly operation: string
  readonly path?: Readonly<Record<string, string>>
  readonly body?: Readonly<Record<string, unknown>>
  readonly ends: End
  readonly times?: number
}

type Row = readonly [vendor: keyof typeof SDKS, words: string, promised: Promised]

const al = (letter: string): string => `al_live_${letter.repeat(64)}`
const DUNE = { prompt: 'a dune' }
const image = (key: string, more: object, ends: End): Promised => {
  return { key: al(key), operation: 'createImage', body: { ...DUNE, ...more }, ends }
}
const NOT_FOUND: End = [404, 'resource_not_found']

const workspace = (number: number): { readonly workspace_id: string } => ({
  workspace_id: `00000000-0000-4000-8000-00000000000${number}`,
})
const OUTPUTS = { model_id: '3c90c3cc-0d44-4b50-8888-8dd25736052a', prompt: 'a dune' }
const runs = (key: string, number: number, ends: End): Promised => {
  return { key, operation: 'executeInference', path: workspace(number), body: OUTPUTS, ends }
}
const looks = (key: string, number: number, ends: End): Promised => {
  return { key, operation: 'getWorkspace', path: workspace(number), ends }
}
const jwt = (claims: object): string => {
  const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'none', typ: 'JWT' })}.${part(claims)}.unsigned`
}

const pictures = (key: string, more: object, ends: End): Promised => {
  const body = { model: 'gemini-3-pro-image', prompt: 'a capybara', ...more }
  return { key: `lmnfl_${key}.secret`, operation: 'generateImages', body, ends }
}

const ROWS: readonly Row[] = [
  ['aurous', 'Acme, `team_acme` | 1000', image('a', {}, [202])],
  ['aurous', 'Globex, `team_globex` | 500', image('b', {}, [202])],
  ['aurous', 'the key is revoked: 401', image('c', {}, [401, 'revoked_api_key'])],
  ['aurous', 'an image costs more in every version: 402', image('d', {}, [402, 'balance_too_low'])],
  ['aurous', 'Nova, Acme', image('a', { character_id: 'char_01HXMQ7Z3K8Y2ABCDEFGHJKM' }, [202])],
  [
    'aurous',
    'synthesizing for ever: 400 `character_not_ready`',
    image('a', { character_id: 'char_01HXACMESYNTHES1Z1NG000000' }, [400, 'character_not_ready']),
  ],
  [
    'aurous',
    'reviewing for ever',
    image('a', { character_id: 'char_01HXACMEREV1EW1NG000000000' }, [400, 'character_not_ready']),
  ],
  [
    'aurous',
    'Vesper, Acme',
    image('a', { character_id: 'char_01HXACMEFA11ED000000000000' }, [400, 'character_not_ready']),
  ],
  ['aurous', 'ready: 404 for Acme', image('a', { character_id: 'char_01HXG10BEXREADY00000000000' }, NOT_FOUND)],
  ['aurous', '`cinematic`, public', image('a', { lora_id: 'cinematic' }, [202])],
  ['aurous', '`retro-film`, inactive: 404', image('a', { lora_id: 'retro-film' }, NOT_FOUND)],
  ['aurous', '`globex-blueprint`, Globex', image('a', { lora_id: 'globex-blueprint' }, NOT_FOUND)],
  ['aurous', "Acme's reference", image('a', { reference_image_urls: ['file_01HXMQ7Z3K8Y2NABCDEFGHJKMN'] }, [202])],
  [
    'aurous',
    "Globex's reference: 404 for Acme",
    image('a', { reference_image_urls: ['file_01HXG10BEXREFERENCE0000000'] }, NOT_FOUND),
  ],
  [
    'aurous',
    'lead to addresses that the URL\npolicy refuses',
    image('a', { reference_image_urls: ['https://internal.example.com/a.png'] }, [400, 'invalid_format']),
  ],
  ['layer', '| Acme | 300 |', runs('layer_pat_acme', 1, [200])],
  ['layer', '| Acme | 1 |', runs('layer_pat_acme', 2, [402])],
  ['layer', '| Globex | 1000 |', runs('layer_pat_globex', 3, [200])],
  ['layer', '| Globex | 1000 |', looks('layer_pat_acme', 3, [404])],
  ['layer', 'the placeholder of the vendor', looks('<token>', 1, [200])],
  ['layer', '`"sub":"user_acme"`', looks(jwt({ sub: 'user_acme', exp: 4102444800 }), 1, [200])],
  ['layer', '`"sub":"user_globex"`', looks(jwt({ sub: 'user_globex', exp: 4102444800 }), 3, [200])],
  ['layer', 'once it does not: 401', looks(jwt({ sub: 'user_acme', exp: 1767225600 }), 1, [401])],
  ['layer', 'personal access tokens', looks('layer_pat_nobody', 1, [401])],
  [
    'layer',
    "Globex's own: 404 for Acme",
    {
      ...runs('layer_pat_acme', 1, [404]),
      body: { ...OUTPUTS, model_id: '0b8f1a52-6f0f-4d7e-9a55-6d1c2f3a4b06' },
    },
  ],
  ['lumenfall', '`acct_acme`, prepaid, $12.50', pictures('acme', {}, [200])],
  ['lumenfall', 'whatever costs more is refused: 402', pictures('low', {}, [402, 'INSUFFICIENT_BALANCE'])],
  ['lumenfall', '`acct_low`, prepaid, $0.02', pictures('low', { model: 'dall-e-2' }, [200])],
  ['lumenfall', 'topped up by $10.00', pictures('topup', {}, [200])],
  ['lumenfall', 'pays by invoice, up to $5.00 a month', pictures('postpaid', { n: 10 }, [200])],
  [
    'lumenfall',
    'up to $5.00 a month',
    { ...pictures('postpaid', { n: 10 }, [402, 'INSUFFICIENT_BALANCE']), times: 13 },
  ],
  ['lumenfall', 'one request a minute, then 429', { ...pictures('limited', {}, [429, 'RATE_LIMITED']), times: 2 }],
  ['x-router', '| `POST /v1/images/generate` |', { operation: 'generateImage', body: DUNE, ends: [402] }],
]

let served: RunningServer
beforeEach(async () => {
  served = await serve({ vendors: Object.values(VENDORS), port: 0, now: () => Date.parse('2026-11-20T12:00:00Z') })
})
afterEach(() => served.close())

const title = ([vendor, words, { key = 'nobody' }]: Row): string =>
  `${vendor}: ${words.replaceAll('\n', ' ')} (${key.slice(0, 20)})`

describe.each(ROWS.map((row) => [title(row), row] as const))('%s', (_, [vendor, words, promised]) => {
  it('stands in the README', () => {
    const file = join(import.meta.dirname, '../../openapi', vendor, 'README.md')
    expect(readFileSync(file, 'utf8')).toContain(words)
  })

  it('is true for a plain request', async () => {
    expect(await lastOf(promised, () => askPlainly(vendor, promised))).toEqual(promised.ends)
  })

  it('is true for the SDK', async () => {
    expect(await lastOf(promised, () => askThroughSdk(vendor, promised))).toEqual(promised.ends)
  })

  it.runIf(vendor === 'lumenfall')('is true for the openai package', async () => {
    expect(await lastOf(promised, () => askThroughOpenAi(promised))).toEqual(promised.ends)
  })
})

it('a pin holds for requests that name no version, and the SDK names one', async () => {
  const asking: Promised = { key: al('d'), operation: 'estimateImage', body: DUNE, ends: [200] }
  const reply = await plainRequest('aurous', asking)
  const plainly = (await reply.json()) as { readonly estimated_cost: { readonly amount: number } }
  const client = aurousSdk.createClient({ baseUrl: `${served.url}/aurous`, auth: al('d') })
  const through = await aurousSdk.estimateImage({ client, body: DUNE })
  expect([plainly.estimated_cost.amount, through.estimated_cost.amount]).toEqual([2, 1])
})

async function lastOf({ times = 1 }: Promised, ask: () => Promise<End>): Promise<End> {
  for (let left = times; left > 1; left -= 1) await ask()
  return ask()
}

function plainRequest(vendor: keyof typeof SDKS, { key, operation, path = {}, body }: Promised): Promise<Response> {
  const { spec } = VENDORS[vendor]?.operations.find((one) => one.spec.id === operation) ?? expect.unreachable()
  const where = fillTemplate(spec.path, (name) => path[name] ?? '')
  const authorize: Record<string, string> =
    key === undefined ? {} : vendor === 'aurous' ? { 'X-Api-Key': key } : { Authorization: `Bearer ${key}` }
  const base = `${served.url}/${vendor}${VENDORS[vendor]?.basePath}`
  return fetch(base + where, {
    method: spec.method,
    headers: { ...authorize, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  })
}

async function askPlainly(vendor: keyof typeof SDKS, promised: Promised): Promise<End> {
  const reply = await plainRequest(vendor, promised)
  return endOf(reply.status, await reply.json())
}

async function askThroughSdk(vendor: keyof typeof SDKS, { key, operation, path, body }: Promised): Promise<End> {
  const sdk = SDKS[vendor] as unknown as Readonly<Record<string, (options: object) => unknown>>
  const baseUrl = served.url + (VENDORS[vendor] === undefined ? '' : `/${vendor}${VENDORS[vendor].basePath}`)
  let end: End = [0]
  const client = sdk['createClient']?.({
    baseUrl,
    retry: 0,
    ...(key !== undefined && { auth: key }),
    fetch: async (...given: Parameters<typeof fetch>) => {
      const reply = await fetch(...given)
      end = endOf(reply.status, await reply.clone().json())
      return reply
    },
  })
  await Promise.resolve(sdk[operation]?.({ client, ...(path && { path }), ...(body && { body }) })).catch((error) => {
    expect(error).toMatchObject({ status: end[0] })
  })
  return end
}

async function askThroughOpenAi({ key = '', body }: Promised): Promise<End> {
  const client = new OpenAI({ baseURL: `${served.url}/lumenfall/openai/v1`, apiKey: key, maxRetries: 0 })
  return client.images.generate(body as never).then(
    (): End => [200],
    ({ status, code }: { readonly status: number; readonly code: string }): End => [status, code],
  )
}

/** The code stands where the vendor puts it; x-router's 402 has that of x402, which says what is missing. */
function endOf(status: number, body: unknown): End {
  const { error, code, error_code } = body as Readonly<Record<string, { readonly code?: string } | string | undefined>>
  const found = typeof error === 'object' ? error.code : (error_code ?? code)
  return status < 400 || typeof found !== 'string' ? [status] : [status, found]
}
