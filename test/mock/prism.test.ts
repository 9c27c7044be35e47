import { connect } from 'node:net'
import { type RunningServer, servePrism } from '@outlay/mock/prism'
import { xRouter } from '@outlay/reference/x-router'
import * as responses from '@outlay/validators/x-router/responses'
import type { Vendor } from '@outlay/vendor'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { isStatic, reachableModules } from '../architecture/reachable-modules.ts'
import { killGroup, type RunningMock, runningMock } from '../command/running-mock.ts'
import { exampleRequest } from '../reference/replay-example.ts'

const ESTIMATE = '/x-router/v1/images/estimate'
const JSON_TYPE = { 'Content-Type': 'application/json' }
// A vendor whose server has a path: Prism by itself would not find its routes there.
const second: Vendor = { ...xRouter, name: 'second', server: 'https://second.example/api', basePath: '/api' }
// Before any Prism has seen it.
const unserved = structuredClone(await xRouter.document())

let served: RunningServer
const lines: string[] = []
beforeAll(async () => {
  served = await servePrism({ vendors: [xRouter, second], port: 0, log: (line) => void lines.push(line) })
})
afterAll(() => served.close())

function post(body: string, path = ESTIMATE, headers: Readonly<Record<string, string>> = JSON_TYPE): Promise<Response> {
  return fetch(served.url + path, { method: 'POST', headers, body })
}

async function errorIn(reply: Response): Promise<readonly [number, unknown]> {
  const { error, title } = (await reply.json()) as { error?: unknown; title?: unknown }
  return [reply.status, error ?? title]
}

describe('prism', () => {
  it('answers every example that the document calls valid with 200 and a body that fits', async () => {
    const valid = (await xRouter.examples()).filter(({ status, prices }) => status === 200 && prices === undefined)
    const named = new Map(Object.values(responses).map((one) => [one.name, one] as const))
    expect(valid.length).toBeGreaterThan(4)
    for (const example of valid) {
      const reply = await fetch(await exampleRequest(xRouter, example, served.url))
      const operation = xRouter.operations.find(({ spec }) => spec.id === example.operation)
      const schema = named.get(operation?.responses[200]?.[0]?.schema as never)
      expect([reply.status, schema?.validate(await reply.json())], example.name).toMatchObject([200, { value: {} }])
    }
  })

  it('knows no prices: whatever is asked for, the first example is answered', async () => {
    const reply = await post('{"width":2048,"height":2048,"numberResults":4}')
    expect(await reply.json()).toMatchObject({ estimatedCost: { usd: '0.006955' } })
  })

  it.each<readonly [what: string, body: string, violation: string]>([
    ['a width that is no multiple of 64', '{"width":1000}', 'Request body property width must be multiple of 64'],
    ['five images', '{"numberResults":5}', 'Request body property numberResults must be <= 4'],
    ['a list', '[]', 'Request body must be object'],
    ['an unknown field', '{"×":1}', "Request body must NOT have additional properties; found '×'"],
    ['no body', '', 'Body parameter is required'],
  ])('refuses %s with an example of the document, and says why in a header', async (_, body, violation) => {
    const reply = await post(body)
    expect([reply.status, responses.invalidRequestError.validate(await reply.json())]).toMatchObject([
      400,
      { value: {} },
    ])
    const violations = JSON.parse(reply.headers.get('sl-violations') ?? '') as readonly { message: string }[]
    expect(violations.map(({ message }) => message)).toEqual([violation])
  })

  it.each(['x'.repeat(100_000), '×'.repeat(5000)])(
    'keeps what it says short when a client is verbose: %.3s…',
    async (name) => {
      lines.length = 0
      const reply = await post(JSON.stringify({ [name]: 1 }))
      expect([reply.status, reply.headers.get('sl-violations')]).toEqual([
        400,
        '[{"message":"1 violations, too long for a header"}]',
      ])
      expect(lines[0]?.length).toBeLessThan(600)
    },
  )

  it('refuses a media type that the document does not name, whether or not the length is declared', async () => {
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode('{}'))
        controller.close()
      },
    })
    const init = { method: 'POST', headers: { 'Content-Type': 'text/plain' }, body, duplex: 'half' } as const
    for (const reply of [
      await post('{}', ESTIMATE, { 'Content-Type': 'text/plain' }),
      await fetch(served.url + ESTIMATE, init),
    ])
      expect(await errorIn(reply)).toEqual([415, 'UNSUPPORTED_MEDIA_TYPE'])
  })

  it.each<readonly [what: string, path: string, init: RequestInit, status: number, error: string]>([
    ['malformed JSON', ESTIMATE, { method: 'POST', headers: JSON_TYPE, body: '{"width":' }, 400, 'MALFORMED_JSON'],
    [
      'bytes that are no UTF-8',
      ESTIMATE,
      { method: 'POST', headers: JSON_TYPE, body: Buffer.from([255]) },
      400,
      'MALFORMED_JSON',
    ],
    [
      'a huge body',
      ESTIMATE,
      { method: 'POST', headers: JSON_TYPE, body: ' '.repeat(26_214_401) },
      413,
      'PAYLOAD_TOO_LARGE',
    ],
    ['an unknown route', '/x-router/nope', {}, 404, 'Route not resolved, no path matched'],
    ['the path of a vendor itself', '/x-router', {}, 404, 'Route not resolved, no path matched'],
    ['a route that breaks its escapes', '/x-router/%E0%A4%A', {}, 404, 'Route not resolved, no path matched'],
    ['a wrong method', ESTIMATE, {}, 405, 'Route resolved, but no method matched'],
    ['a path of no vendor', '/x-routers/v1/images/models', {}, 404, 'NOT_FOUND'],
    [
      'an unknown preference',
      `${ESTIMATE}?__code=abc`,
      { method: 'POST', headers: JSON_TYPE, body: '{}' },
      422,
      'UNKNOWN_PREFERENCE',
    ],
  ])('answers %s', async (_, path, init, status, error) => {
    lines.length = 0
    const reply = await fetch(served.url + path, init)
    expect(await errorIn(reply)).toEqual([status, error])
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(new RegExp(`^(GET|POST) \\S+ ${status} \\d+\\.\\d ms \\S.+`))
  })

  it('answers the status and the example that a client prefers', async () => {
    expect(await errorIn(await post('{}', `${ESTIMATE}?__code=500`))).toEqual([500, 'ESTIMATE_ERROR'])
    const preferred = await post('{}', ESTIMATE, { ...JSON_TYPE, Prefer: 'code=200, example="fourImages"' })
    expect(await preferred.json()).toMatchObject({ number_of_images: 4, estimatedCost: { usd: '0.010400' } })
    expect((await post('{}', ESTIMATE, { ...JSON_TYPE, Prefer: 'dynamic=true' })).status).toBe(200)
  })

  it('serves each vendor below the path of its own server, and lists them', async () => {
    expect((await post('{}', '/second/api/v1/images/estimate')).status).toBe(200)
    expect((await post('{}', '/second/v1/images/estimate')).status).toBe(404)
    const { vendors } = (await (await fetch(served.url)).json()) as { vendors: { baseUrl: string }[] }
    expect(vendors.map(({ baseUrl }) => baseUrl)).toEqual([`${served.url}/x-router`, `${served.url}/second/api`])
  })

  it('leaves the document of the vendor as it is', async () => {
    expect((await fetch(`${served.url}/x-router/v1/images/models`)).status).toBe(200)
    expect(await xRouter.document()).toEqual(unserved)
  })

  it('refuses who does not prove what the document asks for', async () => {
    const { components, ...rest } = (await xRouter.document()) as { components: object }
    const securitySchemes = { key: { type: 'apiKey', in: 'header', name: 'X-Key' } }
    const locked = { ...rest, components: { ...components, securitySchemes }, security: [{ key: [] }] }
    const own = await servePrism({ vendors: [{ ...xRouter, document: async () => locked }], port: 0 })
    const statusWith = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await fetch(`${own.url}/x-router/v1/images/models`, { headers })).status
    expect([await statusWith({}), await statusWith({ 'X-Key': 'any' })]).toEqual([401, 200])
    await own.close()
  })

  it('logs a request that its client gives up as unanswered', async () => {
    lines.length = 0
    const half = connect(Number(new URL(served.url).port), '127.0.0.1').on('error', () => {})
    half.write(`POST ${ESTIMATE} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`)
    await fetch(served.url)
    half.destroy()
    const told = expect.stringMatching(/ unanswered \d+\.\d ms The connection ended before the request was complete\.$/)
    await expect.poll(() => lines).toContainEqual(told)
  })

  it('lets any page read its answers', async () => {
    const asks = { Origin: 'http://localhost:3000', 'Access-Control-Request-Method': 'POST' }
    const preflight = await fetch(served.url + ESTIMATE, { method: 'OPTIONS', headers: asks })
    expect([preflight.status, preflight.headers.get('access-control-allow-methods')]).toEqual([204, 'POST'])
    expect((await post('{}')).headers.get('access-control-allow-origin')).toBe('*')
  })

  it('ends, with a client that is half done', async () => {
    const one = await servePrism({ vendors: [xRouter], port: 0 })
    const half = connect(Number(new URL(one.url).port), '127.0.0.1').on('error', () => {})
    half.write(`POST ${ESTIMATE} HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 9\r\n\r\n{`)
    await fetch(one.url)
    await one.close()
    half.destroy()
  })
})

describe('the package of Prism', () => {
  it('has what the mock takes from it', async () => {
    const prism = await import('@stoplight/prism-http')
    expect(Object.keys(prism)).toEqual(expect.arrayContaining(['createInstance', 'getHttpOperationsFromSpec']))
  })

  const entries = ['packages/mock/src/prism/index.ts', 'packages/outlay/src/main.ts']
  const prisms = (names: readonly string[]): string[] => names.filter((name) => name.startsWith('@stoplight/'))

  it.each(entries)('is not loaded together with %s', (entry) => {
    const { files, foreign } = reachableModules([entry], isStatic)
    expect(files.size).toBeGreaterThan(10)
    expect(prisms(foreign)).toEqual([])
  })

  it.each(entries)('is loaded when it is asked for, by what %s leads to', (entry) => {
    expect(prisms(reachableModules([entry]).foreign)).toEqual(['@stoplight/prism-http'])
  })
})

describe('outlay mock --engine prism', () => {
  it('takes the speed that is the default', async () => {
    const one = await runningMock(['--engine', 'prism', '--speed', '1', '--port', '0'])
    expect(one.out()).toContain('Prism answers')
    killGroup(one)
  })

  let mock: RunningMock | undefined
  afterEach(() => mock && killGroup(mock))

  it.each(['SIGINT', 'SIGTERM'] as const)('says so, answers, logs, and ends on %s', async (signal) => {
    mock = await runningMock(['--engine', 'prism', '--port', '0'])
    const { url, out, err, said, end } = mock
    expect(out().split('\n')[1]).toMatch(/^Prism answers, from the documents alone: /)
    for (const [body, status] of [
      ['{}', 200],
      ['{"width":1000}', 400],
      ['{', 400],
    ] as const) {
      const init = { method: 'POST', headers: JSON_TYPE, body }
      expect((await fetch(url + ESTIMATE, init)).status, body).toBe(status)
    }
    await said(/^POST \/x-router\/v1\/images\/estimate 200 \d+\.\d ms$/m)
    await said(/^POST \S+ 400 \d+\.\d ms Request body property width must be multiple of 64$/m)
    await said(/^POST \S+ 400 \d+\.\d ms MALFORMED_JSON The body could not be parsed as JSON\. .+\.$/m)
    const { code } = await end(signal)
    expect([code, err()]).toEqual([0, ''])
  })
})
