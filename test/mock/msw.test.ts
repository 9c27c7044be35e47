import { BaseUrlError, type HandlersOptions, handlers } from '@outlay/mock/msw'
import type { RefusedRequest } from '@outlay/reference'
import { xRouter } from '@outlay/reference/x-router'
import type { Vendor } from '@outlay/vendor'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { reachableModules } from '../architecture/reachable-modules.ts'
import { exampleRequest } from '../reference/replay-example.ts'

const NOON = Date.parse('2026-11-20T12:00:00Z')
const ALLOWED_GLOBALS = 'https://api.x-router.ai'
const ESTIMATE = `${ALLOWED_GLOBALS}/v1/images/estimate`
// A vendor whose server has a path, as if it lived next to x-router.
const second: Vendor = { ...xRouter, name: 'second', server: 'https://second.example/api', basePath: '/api' }

const server = setupServer()
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => server.resetHandlers())
afterAll(() => server.close())

function mocked(options: Partial<HandlersOptions> = {}): void {
  server.use(...handlers({ vendor: xRouter, now: () => NOON, ...options }))
}

function post(url: string, body: unknown): Promise<Response> {
  return fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) })
}

async function costOf(reply: Response): Promise<readonly [number, string]> {
  const { estimatedCost } = (await reply.json()) as { estimatedCost: { usd: string } }
  return [reply.status, estimatedCost.usd]
}

async function refusalIn(reply: Response): Promise<readonly [number, string]> {
  return [reply.status, ((await reply.json()) as { error: string }).error]
}

describe('msw', () => {
  it("answers the app code of the vendor's page, with the vendor's own URL, by the clock of the machine", async () => {
    server.use(...handlers({ vendor: xRouter }))
    const response = await fetch('https://api.x-router.ai/v1/images/estimate', {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({
        model: 'flux-schnell',
        width: 1024,
        height: 1024,
        numberResults: 1,
      }),
    })
    expect(response.headers.get('content-type')).toBe('application/json')
    expect(await response.json()).toEqual({
      model: 'flux-schnell',
      dimensions: '1024×1024',
      number_of_images: 1,
      estimatedCost: {
        usd: '0.006955',
        note: 'Maximum upfront charge. Any difference from actual cost is automatically refunded.',
      },
    })
  })

  it.each<readonly [what: string, body: unknown, status: number, error: string]>([
    ['a width that is no multiple of 64', { width: 1000 }, 400, 'INVALID_DIMENSIONS'],
    ['an unknown model', { model: 'nope' }, 400, 'INVALID_MODEL'],
    ['five images', { numberResults: 5 }, 400, 'INVALID_REQUEST'],
    ['no object', [], 400, 'INVALID_REQUEST'],
    ['a body over the limit', { model: 'x'.repeat(2_097_152) }, 413, 'PAYLOAD_TOO_LARGE'],
  ])('refuses %s and says so', async (_, body, status, error) => {
    const refusals: RefusedRequest[] = []
    mocked({ onRefusal: (refused) => void refusals.push(refused) })
    expect(await refusalIn(await post(ESTIMATE, body))).toEqual([status, error])
    expect(refusals).toMatchObject([{ vendor: 'x-router', operation: 'estimateImage', status, code: error }])
  })

  it('refuses a stream over the limit', async () => {
    mocked()
    let sent = 0
    const body = new ReadableStream<Uint8Array>({
      pull: (controller) => (++sent > 64 ? controller.close() : controller.enqueue(new Uint8Array(65_536).fill(32))),
    })
    const headers = { 'Content-Type': 'application/json' }
    const reply = await fetch(ESTIMATE, { method: 'POST', headers, body, duplex: 'half' })
    expect(await refusalIn(reply)).toEqual([413, 'PAYLOAD_TOO_LARGE'])
  })

  it('answers HEAD without a body and OPTIONS with the methods', async () => {
    mocked()
    const head = await fetch(`${ALLOWED_GLOBALS}/v1/images/models`, { method: 'HEAD' })
    expect([head.status, await head.text()]).toEqual([200, ''])
    const get = await fetch(`${ALLOWED_GLOBALS}/v1/images/models`)
    expect(head.headers.get('content-length')).toBe(String((await get.bytes()).byteLength))
    const options = await fetch(ESTIMATE, { method: 'OPTIONS' })
    expect([options.status, options.headers.get('allow')]).toEqual([204, 'POST, OPTIONS'])
  })

  it('answers every path of the server, with a query or without', async () => {
    mocked()
    expect((await fetch(`${ALLOWED_GLOBALS}/v1/images/models?page=1`)).status).toBe(200)
    for (const path of ['', '/', '/nope', '/v1/images/estimate/']) {
      expect(await refusalIn(await fetch(ALLOWED_GLOBALS + path)), path).toEqual([404, 'NOT_FOUND'])
    }
    expect(await refusalIn(await fetch(ESTIMATE))).toEqual([405, 'METHOD_NOT_ALLOWED'])
  })

  it('answers each named example as the document has it', async () => {
    // What is paid for stands at an address of the server, and comes from a fresh one.
    const all = (await xRouter.examples()).filter(({ prices, status }) => prices === undefined && status !== 402)
    const examples = all.filter(({ before }) => before === undefined)
    expect(examples.length).toBeGreaterThan(15)
    mocked({ baseUrl: 'http://localhost/x-router' })
    for (const example of examples) {
      const reply = await fetch(await exampleRequest(xRouter, example, 'http://localhost'))
      expect([reply.status, await reply.json()], example.name).toEqual([example.status, example.reply])
    }
  })
})

describe('the options of msw', () => {
  it.each([
    ['http://127.0.0.1:4010/x-router', 'http://127.0.0.1:4010/x-router/v1/images/estimate'],
    ['http://127.0.0.1:4010/x-router/', 'http://127.0.0.1:4010/x-router/v1/images/estimate'],
    ['HTTPS://Example.com:443', 'https://example.com/v1/images/estimate'],
    ['http://localhost/a(b)/:c*', 'http://localhost/a(b)/:c*/v1/images/estimate'],
  ])('move the vendor to the base URL %s', async (baseUrl, url) => {
    mocked({ baseUrl })
    expect(await costOf(await post(url, {}))).toEqual([200, '0.006955'])
  })

  it.each([
    ['http://localhost/x-router', 'http://localhost/x-router-too/v1/images/estimate'],
    ['http://localhost/x-router', 'http://localhost:81/x-router/v1/images/estimate'],
    [undefined, 'https://api.x-router.ai.example/v1/images/estimate'],
    [undefined, 'https://apiyx-router.ai/v1/images/estimate'],
    [undefined, 'http://api.x-router.ai/v1/images/estimate'],
  ])('leave to others what is not below %s: %s', async (baseUrl, url) => {
    const [handler] = handlers({ vendor: xRouter, ...(baseUrl !== undefined && { baseUrl }) })
    const run = await handler?.run({ request: new Request(url, { method: 'POST' }), requestId: '1' })
    expect(run ?? null).toBeNull()
  })

  it('serve two vendors side by side, each by its own server', async () => {
    server.use(...handlers({ vendor: xRouter, now: () => NOON }), ...handlers({ vendor: second, now: () => 0 }))
    expect(await costOf(await post(ESTIMATE, { numberResults: 4 }))).toEqual([200, '0.027820'])
    expect(await refusalIn(await post('https://second.example/api/v1/images/estimate', {}))).toEqual([
      500,
      'ESTIMATE_ERROR',
    ])
  })

  it('price by the list that is given', async () => {
    const [list] = xRouter.priceLists
    const image = list?.rates['image']
    if (list === undefined || image === undefined) throw new Error('x-router has no image rates')
    const entries = image.entries.map((entry) => ({ ...entry, rate: '1' }))
    mocked({ priceLists: { 'x-router': { ...list, rates: { image: { ...image, entries } } } } })
    expect(await costOf(await post(ESTIMATE, {}))).toEqual([200, '1.000000'])
  })

  it.each(['/api', 'api.x-router.ai', '', 'ftp://api.x-router.ai', 'http://localhost/?a=b', 'http://localhost/#top'])(
    'refuse the base URL %j in one sentence',
    (baseUrl) => {
      const sentence = `The base URL of x-router must be an absolute http or https URL without query and fragment, such as http://localhost:4010/x-router; received ${JSON.stringify(baseUrl)}.`
      expect(() => handlers({ vendor: xRouter, baseUrl })).toThrow(new BaseUrlError(baseUrl, sentence))
    },
  )
})

describe('the entry of msw', () => {
  it('runs in browsers: what it loads imports msw, random numbers, pictures, signatures and a type, and nothing of Node', () => {
    const { files, foreign } = reachableModules([
      'packages/mock/src/msw/index.ts',
      'packages/reference/src/generated/x-router.gen.ts',
    ])
    expect(files.size).toBeGreaterThan(50)
    expect(foreign).toEqual([
      '@noble/hashes/hmac',
      '@noble/hashes/sha2',
      '@standard-schema/spec',
      'fast-png',
      'fastest-levenshtein',
      'gpt-tokenizer/bpeRanks/o200k_base',
      'gpt-tokenizer/encodingParams/constants',
      'ipaddr.js',
      'msw',
      'pure-rand/distribution/uniformFloat64',
      'pure-rand/generator/xoroshiro128plus',
      'tinyqueue',
      'ulid',
      'viem/utils',
    ])
  })
})
