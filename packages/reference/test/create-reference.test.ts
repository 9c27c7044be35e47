import type { PriceList } from '@outlay/pricing'
import { defaultMount } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import { createReference } from '../src/create-reference.ts'
import { acme, ask, CORS, headersOf, list, NOON } from './acme.ts'

describe('the reference', () => {
  it('answers with what the operation makes of request, prices, instant, state and token counter', async () => {
    const reference = createReference({
      vendors: [acme],
      now: () => NOON,
      state: { acme: (spec, request) => ({ id: spec.id, of: request.path['id'] }) },
      tokens: (_, tokenizer) => tokenizer.length,
    })
    const reply = await reference(ask('POST', '/acme/v1/runs/7?x=1', '[1]'))
    expect([reply.status, headersOf(reply)]).toEqual([201, { ...CORS, 'content-type': 'application/json' }])
    expect(await reply.json()).toEqual({
      path: { id: '7' },
      body: [1],
      version: 'two',
      at: NOON,
      state: { id: 'run', of: '7' },
      tokens: 5,
    })
  })

  it.each<readonly [now: string, given: PriceList | undefined, then: string]>([
    ['2026-11-20T12:00:00Z', undefined, 'two'],
    ['2026-05-31T23:59:59Z', undefined, 'one'],
    ['2026-11-20T12:00:00Z', list('given', '2026-01-01T00:00:00Z'), 'given'],
  ])('at %s, given %o, prices by the list %s', async (now, given, then) => {
    const prices = given === undefined ? {} : { priceLists: { acme: given, other: list('other', now) } }
    const reference = createReference({ vendors: [acme], now: () => Date.parse(now), ...prices })
    const reply = await reference(ask('POST', '/acme/v1/runs/7', '[1]'))
    expect(await reply.json()).toMatchObject({ version: then })
  })

  it.each<readonly [method: string, path: string, body: string | undefined, status: number, then: unknown]>([
    ['GET', '/acme/v1/runs', undefined, 200, ['×']],
    [
      'GET',
      '/acme/v1/walks',
      undefined,
      404,
      { code: 'no_route', detail: 'There is no route /walks; see the paths of the document.' },
    ],
    [
      'GET',
      '/acme/v1',
      undefined,
      404,
      { code: 'no_route', detail: 'There is no route /; see the paths of the document.' },
    ],
    [
      'OPTIONS',
      '/acme/v1/walks',
      undefined,
      404,
      { code: 'no_route', detail: 'There is no route /walks; see the paths of the document.' },
    ],
    [
      'GET',
      '/acme/v1/runs/7',
      undefined,
      405,
      { code: 'no_method', detail: 'The method must be one of POST, OPTIONS; received GET.' },
    ],
    [
      'PUT',
      '/acme/v1/runs',
      '{}',
      405,
      { code: 'no_method', detail: 'The method must be one of GET, HEAD, OPTIONS; received PUT.' },
    ],
    [
      'POST',
      '/acme/v1/runs/7',
      '{',
      400,
      { code: 'bad', detail: 'The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.' },
    ],
    [
      'POST',
      '/acme/v1/runs/7',
      '7'.repeat(101),
      400,
      { code: 'bad', detail: 'The body must be at most 100 bytes; received more.' },
    ],
    [
      'GET',
      '/acmefoo/v1/runs',
      undefined,
      404,
      { error: 'NOT_FOUND', message: 'No vendor is served at /acmefoo/v1/runs. Use a path below /acme/v1.' },
    ],
    [
      'GET',
      '/acme',
      undefined,
      404,
      { error: 'NOT_FOUND', message: 'No vendor is served at /acme. Use a path below /acme/v1.' },
    ],
    [
      'OPTIONS',
      '/',
      undefined,
      404,
      { error: 'NOT_FOUND', message: 'No vendor is served at /. Use a path below /acme/v1.' },
    ],
  ])('answers %s %s %s with %i', async (method, path, body, status, then) => {
    const reply = await createReference({ vendors: [acme], now: () => NOON })(ask(method, path, body))
    expect([reply.status, await reply.json()]).toEqual([status, then])
    expect(headersOf(reply)).toMatchObject(CORS)
  })

  it.each<readonly [path: string, status: number, allow: string | null, length: string]>([
    ['/acme/v1/runs', 200, null, '6'],
    ['/acme/v1/runs/7', 405, 'POST, OPTIONS', '87'],
    ['/acme/v1/walks', 404, null, '87'],
    ['/nobody', 404, null, '92'],
  ])('answers HEAD %s with %i, the headers of GET and no body', async (path, status, allow, length) => {
    const reply = await createReference({ vendors: [acme], now: () => NOON })(ask('HEAD', path))
    expect([reply.status, reply.body, reply.headers.get('allow')]).toEqual([status, null, allow])
    expect(headersOf(reply)).toMatchObject({ ...CORS, 'content-type': 'application/json', 'content-length': length })
  })

  it.each<readonly [path: string, allow: string]>([
    ['/acme/v1/runs', 'GET, HEAD, OPTIONS'],
    ['/acme/v1/runs/7', 'POST, OPTIONS'],
  ])('answers OPTIONS %s with %s', async (path, allow) => {
    const reply = await createReference({ vendors: [acme], now: () => NOON })(ask('OPTIONS', path))
    expect([reply.status, await reply.text()]).toEqual([204, ''])
    expect(headersOf(reply)).toMatchObject({ ...CORS, allow, 'access-control-allow-methods': allow })
  })

  it.each([
    ['/acme/v1/nothing', 'POST', 204, 'POST'],
    ['/nobody/v1/runs', 'PUT', 204, 'PUT'],
    ['/acme/v1/nothing', 'not a method', 404, null],
    ['/acme/v1/nothing', undefined, 404, null],
  ])('answers a preflight for %s that asks about %s with %i, so that a page sees the 404', async (...row) => {
    const [path, asked, status, allow] = row
    const reference = createReference({ vendors: [acme], now: () => NOON })
    const headers = { origin: 'http://a.example', ...(asked && { 'access-control-request-method': asked }) }
    const reply = await reference(new Request(`http://localhost${path}`, { method: 'OPTIONS', headers }))
    expect([reply.status, reply.headers.get('access-control-allow-methods')]).toEqual([status, allow])
  })

  it('is mounted where the caller says', async () => {
    const reference = createReference({ vendors: [acme], now: () => NOON, mount: ({ name }) => `/api/${name}` })
    expect((await reference(ask('GET', '/api/acme/runs'))).status).toBe(200)
    expect((await reference(ask('GET', '/acme/v1/runs'))).status).toBe(404)
    expect(defaultMount(acme)).toBe('/acme/v1')
  })
})
