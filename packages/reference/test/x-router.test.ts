import type { PriceList } from '@outlay/pricing'
import * as responses from '@outlay/validators/x-router/responses'
import { describe, expect, it } from 'vitest'
import { createReference } from '../src/create-reference.ts'
import { xRouter } from '../src/generated/x-router.gen.ts'
import type { RefusedRequest } from '../src/options.ts'

const NOON = Date.parse('2026-11-20T12:00:00Z')
const HOST = 'http://localhost/x-router'
const ESTIMATE = `${HOST}/v1/images/estimate`
const JSON_TYPE = { 'content-type': 'application/json' }
const FIELDS = 'Known fields: `model`, `width`, `height`, `numberResults`.'
const SIDE = 'a multiple of 64 from 128 to 2048'
const COUNT = 'an integer from 1 to 4'
const MODEL = 'one of "flux-schnell", "flux-dev", "sdxl-realvis-v4", "sd15-dreamshaper-v8"'
const VALUE = 'Check that it is one JSON value in UTF-8.'
const OBJECT = 'an object'

const reference = createReference({ vendors: [xRouter], now: () => NOON })
const post = (body: string, headers: Readonly<Record<string, string>> = JSON_TYPE): Request =>
  new Request(ESTIMATE, { method: 'POST', body, headers })

/** The list without the entries of a table that match. */
function without(
  list: PriceList,
  { table, match }: { table: string; match: Readonly<Record<string, unknown>> },
): PriceList {
  const all = list.rates[table]?.entries ?? []
  const entries = all.filter((entry) => JSON.stringify(entry.match) !== JSON.stringify(match))
  if (entries.length === all.length) throw new Error(`${table} has no entry for ${JSON.stringify(match)}`)
  return { ...list, rates: { ...list.rates, [table]: { ...list.rates[table], entries } } }
}

/** The schema that the document declares for a status of an operation. */
function declared(operation: string, status: number) {
  const name = xRouter.operations.find(({ spec }) => spec.id === operation)?.responses[status]?.[0]?.schema
  const found = [...Object.values(responses)].find((one) => one.name === name)
  if (found === undefined) throw new Error(`${operation} does not declare ${status}`)
  return found
}

describe('what x-router answers to an estimate', () => {
  it.each<readonly [body: string, usd: string]>([
    ['{}', '0.006955'],
    [' {\n}', '0.006955'],
    ['{"width":1024,"height":1024,"numberResults":1,"model":"flux-schnell"}', '0.006955'],
    ['{"numberResults":4}', '0.027820'],
    ['{"width":512,"height":512}', '0.001739'],
    ['{"width":512,"height":512,"numberResults":4}', '0.006955'],
    ['{"width":2048,"height":2048}', '0.027820'],
    ['{"width":1024.0,"height":1.024e3}', '0.006955'],
    ['{"width":1,"width":1024}', '0.006955'],
  ])('of %s is %s', async (body, usd) => {
    const reply = await reference(post(body))
    expect([reply.status, await reply.json()]).toMatchObject([200, { estimatedCost: { usd } }])
  })

  it.each<readonly [what: string, request: Request, status: number, error: string, message: string]>([
    ['null', post('null'), 400, 'INVALID_REQUEST', `The body must be ${OBJECT}; received null.`],
    ['[]', post('[]'), 400, 'INVALID_REQUEST', `The body must be ${OBJECT}; received [].`],
    ['"x"', post('"x"'), 400, 'INVALID_REQUEST', `The body must be ${OBJECT}; received "x".`],
    ['7', post('7'), 400, 'INVALID_REQUEST', `The body must be ${OBJECT}; received 7.`],
    ['an empty body', post(''), 400, 'INVALID_REQUEST', 'The body is empty. Send one JSON value in UTF-8.'],
    [
      'malformed JSON',
      post('{"width": 1024'),
      400,
      'INVALID_REQUEST',
      `The body could not be parsed as JSON. ${VALUE}`,
    ],
    ['an extra field', post('{"steps":4}'), 400, 'INVALID_REQUEST', `\`steps\` is not a known field. ${FIELDS}`],
    [
      '__proto__',
      post('{"__proto__":{"width":64}}'),
      400,
      'INVALID_REQUEST',
      `\`__proto__\` is not a known field. ${FIELDS}`,
    ],
    ['width 1000', post('{"width":1000}'), 400, 'INVALID_DIMENSIONS', `\`width\` must be ${SIDE}; received 1000.`],
    ['width 64', post('{"width":64}'), 400, 'INVALID_DIMENSIONS', `\`width\` must be ${SIDE}; received 64.`],
    ['width 2112', post('{"width":2112}'), 400, 'INVALID_DIMENSIONS', `\`width\` must be ${SIDE}; received 2112.`],
    [
      'width 1024.5',
      post('{"width":1024.5}'),
      400,
      'INVALID_DIMENSIONS',
      `\`width\` must be ${SIDE}; received 1024.5.`,
    ],
    [
      'width 1e400',
      post('{"width":1e400}'),
      400,
      'INVALID_DIMENSIONS',
      `\`width\` must be ${SIDE}; received Infinity.`,
    ],
    [
      'width −1e400',
      post('{"width":-1e400}'),
      400,
      'INVALID_DIMENSIONS',
      `\`width\` must be ${SIDE}; received -Infinity.`,
    ],
    ['width −64', post('{"width":-64}'), 400, 'INVALID_DIMENSIONS', `\`width\` must be ${SIDE}; received -64.`],
    ['width 0', post('{"width":0}'), 400, 'INVALID_DIMENSIONS', `\`width\` must be ${SIDE}; received 0.`],
    ['height 2112', post('{"height":2112}'), 400, 'INVALID_DIMENSIONS', `\`height\` must be ${SIDE}; received 2112.`],
    ['width "1024"', post('{"width":"1024"}'), 400, 'INVALID_REQUEST', `\`width\` must be ${SIDE}; received "1024".`],
    ['width null', post('{"width":null}'), 400, 'INVALID_REQUEST', `\`width\` must be ${SIDE}; received null.`],
    ['model 7', post('{"model":7}'), 400, 'INVALID_REQUEST', `\`model\` must be ${MODEL}; received 7.`],
    [
      'numberResults 0',
      post('{"numberResults":0}'),
      400,
      'INVALID_REQUEST',
      `\`numberResults\` must be ${COUNT}; received 0.`,
    ],
    [
      'numberResults 5',
      post('{"numberResults":5}'),
      400,
      'INVALID_REQUEST',
      `\`numberResults\` must be ${COUNT}; received 5.`,
    ],
    [
      'numberResults 1.5',
      post('{"numberResults":1.5}'),
      400,
      'INVALID_REQUEST',
      `\`numberResults\` must be ${COUNT}; received 1.5.`,
    ],
    [
      'numberResults "1"',
      post('{"numberResults":"1"}'),
      400,
      'INVALID_REQUEST',
      `\`numberResults\` must be ${COUNT}; received "1".`,
    ],
    ['model "nope"', post('{"model":"nope"}'), 400, 'INVALID_MODEL', `\`model\` must be ${MODEL}; received "nope".`],
    ['model ""', post('{"model":""}'), 400, 'INVALID_MODEL', `\`model\` must be ${MODEL}; received "".`],
    [
      'model "nope" and width 1',
      post('{"model":"nope","width":1}'),
      400,
      'INVALID_DIMENSIONS',
      `\`width\` must be ${SIDE}; received 1.`,
    ],
    [
      'width 1 and numberResults 9',
      post('{"numberResults":9,"width":1}'),
      400,
      'INVALID_DIMENSIONS',
      `\`width\` must be ${SIDE}; received 1.`,
    ],
    [
      'model "nope" and width "1"',
      post('{"model":"nope","width":"1"}'),
      400,
      'INVALID_MODEL',
      `\`model\` must be ${MODEL}; received "nope".`,
    ],
    [
      'brackets 90,000 deep',
      post(`{"width":${'['.repeat(90_000)}${']'.repeat(90_000)}}`),
      400,
      'INVALID_REQUEST',
      `\`width\` must be ${SIDE}; received [[…]].`,
    ],
    [
      'brackets 400,000 deep',
      post(`{"width":${'['.repeat(400_000)}${']'.repeat(400_000)}}`),
      413,
      'PAYLOAD_TOO_LARGE',
      'The body must hold at most 100,000 JSON values; received more.',
    ],
    [
      'a MiB of model',
      post(`{"model":"${'m'.repeat(1_000_000)}"}`),
      400,
      'INVALID_MODEL',
      `\`model\` must be ${MODEL}; received "${'m'.repeat(60)}…".`,
    ],
    [
      '2 MiB of JSON',
      post('{}'.padEnd(2_097_152)),
      413,
      'PAYLOAD_TOO_LARGE',
      'The body must be at most 1,048,576 bytes; received more.',
    ],
    [
      'text/plain',
      post('{}', { 'content-type': 'text/plain' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The Content-Type must be application/json; received "text/plain".',
    ],
    [
      '2 MiB of text/plain',
      post('{}'.padEnd(2_097_152), { 'content-type': 'text/plain' }),
      415,
      'UNSUPPORTED_MEDIA_TYPE',
      'The Content-Type must be application/json; received "text/plain".',
    ],
    ['GET', new Request(ESTIMATE), 405, 'METHOD_NOT_ALLOWED', 'The method must be one of POST, OPTIONS; received GET.'],
    [
      'a trailing slash',
      new Request(`${ESTIMATE}/`, { method: 'POST', body: '{}', headers: JSON_TYPE }),
      404,
      'NOT_FOUND',
      'There is no route /v1/images/estimate/; see the paths of the document.',
    ],
  ])('to %s is an error that its document declares, and it goes on', async (_, request, status, error, message) => {
    const reply = await reference(request)
    const body: unknown = await reply.json()
    expect([reply.status, body]).toEqual([status, { error, message }])
    expect(declared('estimateImage', status).fits(body)).toBe(true)
    expect(reply.headers.get('allow')).toBe(status === 405 ? 'POST, OPTIONS' : null)
    expect(reply.headers.get('access-control-allow-origin')).toBe('*')
    expect((await reference(post('{}'))).status).toBe(200)
  })

  it('at a vendor that is unknown is 404', async () => {
    for (const path of ['/x-routerfoo/v1/images/estimate', '/nobody', '/']) {
      const reply = await reference(new Request(`http://localhost${path}`, { method: 'POST', body: '{}' }))
      const message = `No vendor is served at ${path}. Use a path below /x-router.`
      expect([reply.status, await reply.json()]).toEqual([404, { error: 'NOT_FOUND', message }])
    }
  })

  it('for a model without a rate is 500, told with its reason, and other models have their price', async () => {
    const [list] = xRouter.priceLists as readonly [PriceList]
    const told: RefusedRequest[] = []
    const priceLists = { 'x-router': without(list, { table: 'image', match: { model: 'flux-dev' } }) }
    const poorer = createReference({
      vendors: [xRouter],
      now: () => NOON,
      priceLists,
      onRefusal: (one) => told.push(one),
    })
    const reply = await poorer(post('{"model":"flux-dev"}'))
    const message = 'The price list 2026-11-01 has no rate "image" for model "flux-dev".'
    const body: unknown = await reply.json()
    expect([reply.status, body]).toEqual([500, { error: 'ESTIMATE_ERROR', message }])
    expect(declared('estimateImage', 500).fits(body)).toBe(true)
    const path = '/x-router/v1/images/estimate'
    expect(told).toEqual([
      { vendor: 'x-router', operation: 'estimateImage', path, status: 500, code: 'ESTIMATE_ERROR', message },
    ])
    expect((await poorer(post('{}'))).status).toBe(200)
  })
})
