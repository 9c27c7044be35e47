import type { Vendor } from '@outlay/vendor'
import { describe, expect, it } from 'vitest'
import { createReference } from '../src/create-reference.ts'
import type { RefusedRequest } from '../src/options.ts'
import { acme, ask, CORS, headersOf, listRuns, NOON, run } from './acme.ts'

describe('a failure of the server', () => {
  const message = 'The server failed; the request was not at fault.'
  const fail = (): never => {
    throw new TypeError('a mistake of ours')
  }
  const failing: Vendor = { ...acme, operations: [{ ...listRuns, answer: { id: 'listRuns', body: fail } }, run] }

  it.each<readonly [what: string, vendor: Vendor, more: object, path: string, message: string]>([
    ['an operation', failing, {}, '/acme/v1/runs', 'a mistake of ours'],
    ['the clock', acme, { now: fail }, '/acme/v1/runs', 'a mistake of ours'],
    ['the state', acme, { state: { acme: fail } }, '/acme/v1/runs', 'a mistake of ours'],
  ])('in %s is the vendor’s 500, told with its cause', async (_, vendor, more, path, cause) => {
    const told: RefusedRequest[] = []
    const reference = createReference({
      vendors: [vendor],
      now: () => NOON,
      ...more,
      onRefusal: (refused) => told.push(refused),
    })
    const reply = await reference(ask('GET', path))
    expect([reply.status, await reply.json()]).toEqual([500, { code: 'broken', detail: message }])
    expect(headersOf(reply)).toMatchObject({ ...CORS, 'retry-after': '1' })
    expect(told).toEqual([
      {
        vendor: 'acme',
        operation: 'listRuns',
        path,
        status: 500,
        code: 'broken',
        message,
        cause: expect.objectContaining({ message: cause }),
      },
    ])
  })

  it('leaves it able to answer the next request', async () => {
    const reference = createReference({ vendors: [failing], now: () => NOON })
    expect((await reference(ask('GET', '/acme/v1/runs'))).status).toBe(500)
    expect((await reference(ask('POST', '/acme/v1/runs/7', '{}'))).status).toBe(201)
  })

  it('to read a body that breaks off is answered, too', async () => {
    const told: RefusedRequest[] = []
    const reference = createReference({ vendors: [acme], now: () => NOON, onRefusal: (one) => told.push(one) })
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
    const init = { method: 'POST', body, headers: { 'content-type': 'application/json' }, duplex: 'half' }
    expect((await reference(new Request('http://localhost/acme/v1/runs/7', init as RequestInit))).status).toBe(500)
    expect(told).toMatchObject([{ operation: 'run', cause: { message: 'gone' } }])
    expect((await reference(ask('GET', '/acme/v1/runs'))).status).toBe(200)
  })
})

describe('a refusal', () => {
  it.each<readonly [method: string, path: string, body: string | undefined, then: RefusedRequest]>([
    [
      'POST',
      '/acme/v1/runs/7',
      '{',
      {
        vendor: 'acme',
        operation: 'run',
        path: '/acme/v1/runs/7',
        status: 400,
        code: 'bad',
        message: 'The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.',
      },
    ],
    [
      'GET',
      '/acme/v1/walks',
      undefined,
      {
        vendor: 'acme',
        operation: undefined,
        path: '/acme/v1/walks',
        status: 404,
        code: 'no_route',
        message: 'There is no route /walks; see the paths of the document.',
      },
    ],
    [
      'GET',
      '/nobody',
      undefined,
      {
        vendor: undefined,
        operation: undefined,
        path: '/nobody',
        status: 404,
        code: 'NOT_FOUND',
        message: 'No vendor is served at /nobody. Use a path below /acme/v1.',
      },
    ],
  ])('of %s %s %s is told once, with its request', async (method, path, body, then) => {
    const told: [RefusedRequest, Request][] = []
    const onRefusal = (...one: [RefusedRequest, Request]) => told.push(one)
    const request = ask(method, path, body)
    await createReference({ vendors: [acme], now: () => NOON, onRefusal })(request)
    expect(told).toEqual([[then, request]])
    expect(told[0]?.[1]).toBe(request)
    expect('cause' in then || 'cause' in (told[0]?.[0] ?? {})).toBe(false)
  })

  it('is not told of what is answered', async () => {
    const told: RefusedRequest[] = []
    const reference = createReference({ vendors: [acme], now: () => NOON, onRefusal: (one) => told.push(one) })
    for (const method of ['GET', 'HEAD', 'OPTIONS']) await reference(ask(method, '/acme/v1/runs'))
    expect(told).toEqual([])
  })
})
