import { matchTemplate, parseTemplate } from '@outlay/spec/path-template'
import * as responses from '@outlay/validators/aurous/responses'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aurous } from '../../src/generated/aurous.gen.ts'
import { keyOf, server } from './server.ts'

const checks = new Map<string, { fits: (value: unknown) => boolean }>(
  Object.values(responses).map((one) => [one.name, one]),
)

const PATHS = aurous.operations.map(({ spec }) => spec.path.replace('{id}', 'img_01HXN0TTHERE00000000000000'))
const token = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(...'abcXYZ-_.!#$%&09') })
/** What fetch lets through as the value of a header. */
const value = fc.string({
  unit: fc.integer({ min: 0x20, max: 0xff }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
})
const segment = fc.oneof(
  fc.constantFrom('v1', 'images', 'characters', 'files', 'estimate', '..', '.', '%2F', '%', '%00', '%ff', ''),
  fc.string({ maxLength: 8 }),
)

const paths = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PATHS).map((path) => `/aurous${path}`) },
  {
    weight: 2,
    arbitrary: fc.array(segment, { maxLength: 5 }).map((parts) => `/aurous/v1/${parts.map(escapedLightly).join('/')}`),
  },
  {
    weight: 1,
    arbitrary: fc
      .array(segment, { maxLength: 4 })
      .map((parts) => `/_outlay/aurous/${parts.map(escapedLightly).join('/')}`),
  },
)
const methods = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('GET', 'POST', 'HEAD') },
  { weight: 1, arbitrary: fc.constantFrom('PUT', 'DELETE', 'PATCH', 'OPTIONS', 'QUERY', 'get', 'head') },
  { weight: 1, arbitrary: token.filter((one) => !/^(connect|trace|track)$/i.test(one)) },
)
const bodies = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  fc.string({ unit: 'binary', maxLength: 100 }),
  fc.json({ maxDepth: 4 }),
  fc.constantFrom(
    '{"__proto__":1}',
    '{"prompt":"a","__proto__":{"count":9}}',
    '['.repeat(50_000),
    '1e999',
    '"\\ud800"',
    '-0',
  ),
  fc.constantFrom(
    '--X\r\n',
    '--X--',
    '--X\r\nContent-Disposition: form-data; name="file"; filename="\0"\r\n\r\n\xff\r\n--X--\r\n',
  ),
)
const headers = fc.record(
  {
    'x-api-key': fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...Object.values(keyOf)) }, value),
    'content-type': fc.oneof(
      fc.constantFrom(
        'application/json',
        'multipart/form-data; boundary=X',
        'multipart/form-data;boundary="',
        'multipart/form-data; boundary=\u00ff',
      ),
      value,
    ),
    'aurous-version': fc.oneof(fc.constantFrom('2026-05-15', '2026-09-01', '2026-01-01'), value),
    'idempotency-key': value,
    'content-length': fc.constantFrom('0', '-1', '1', '99999999999', 'x', 'NaN', ''),
    origin: value,
    'access-control-request-method': value,
    'access-control-request-headers': value,
  },
  { requiredKeys: [], noNullPrototype: true },
)

describe('whatever is sent', () => {
  it('gets an answer that the document declares, and never a failure', async () => {
    const seen = new Set<number>()
    await fc.assert(
      fc.asyncProperty(paths, methods, bodies, headers, async (path, method, body, given) => {
        const request = requestOf(path, { method, body, headers: given })
        if (request === undefined) return
        const at = server()
        const reply = await at.fetched(request.path, request.init)
        seen.add(reply.status)
        expect(reply.status).toBeLessThan(500)
        expect(at.refused.filter(({ cause }) => cause !== undefined)).toEqual([])
        if (method.toUpperCase() === 'HEAD' || reply.status === 204 || path.startsWith('/_outlay')) return
        // As a client sends it: without dots and double dots.
        const route = new URL(path, 'http://localhost').pathname.slice('/aurous'.length)
        const status = String(reply.status)
        const operation = aurous.operations.find(
          ({ spec }) =>
            spec.method === method.toUpperCase() && matchTemplate(parseTemplate(spec.path), route) !== undefined,
        )
        if (operation === undefined) {
          expect([404, 405]).toContain(reply.status)
          return
        }
        const check = checks.get(operation.responses[status]?.[0]?.schema ?? '')
        expect([operation.spec.id, status, check?.fits(await reply.json())]).toEqual([operation.spec.id, status, true])
      }),
      { numRuns: 1500 },
    )
    expect([...seen].sort()).toEqual(expect.arrayContaining([200, 400, 401, 404, 405, 415]))
  })

  it('leaves the world as it was, when it was refused', async () => {
    const at = server()
    for (const body of fc.sample(fc.jsonValue(), 100)) await at.post('/v1/images', body)
    expect((await at.get('/v1/balance')).body).toMatchObject({ credits: 1000, held_credits: 0 })
    expect((await at.get('/_outlay/aurous/files')).body).toHaveLength(3)
  })

  it('is answered when its JSON is nested deeper than calls can be', async () => {
    for (const deep of [
      '['.repeat(90_000) + ']'.repeat(90_000),
      `{"prompt":${'['.repeat(90_000)}${']'.repeat(90_000)}}`,
    ]) {
      const init = {
        method: 'POST',
        body: deep,
        headers: { 'x-api-key': keyOf.acme, 'content-type': 'application/json' },
      }
      for (const path of ['/v1/images/estimate', '/v1/images']) {
        const { status, code } = await server().send(path, init)
        expect([status, code]).toEqual([400, 'invalid_format'])
      }
    }
  })
})

function escapedLightly(part: string): string {
  return part.replaceAll(/[?#\\\s]/g, '_')
}

/** Undefined for what no client can send. */
function requestOf(
  path: string,
  {
    method,
    body,
    headers: given,
  }: { method: string; body: NonNullable<RequestInit['body']>; headers: Record<string, string> },
): { path: string; init: RequestInit } | undefined {
  const hasBody = !/^(get|head)$/i.test(method)
  const init: RequestInit = { method, headers: given, ...(hasBody && { body }) }
  try {
    new Request(`http://localhost:4010${path}`, init)
    return { path, init }
  } catch {
    return undefined
  }
}
