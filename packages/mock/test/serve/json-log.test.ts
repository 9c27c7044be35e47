import { aurous } from '@outlay/reference/aurous'
import { world } from '@outlay/spec/aurous/world'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { RunningServer } from '../../src/serve/listener.ts'
import { serve } from '../../src/serve/serve.ts'

const START = Date.parse('2026-11-20T00:00:00Z')
const lines: Record<string, unknown>[] = []
let server: RunningServer
let now = START
beforeAll(async () => {
  const log = (line: string): void => void lines.push(JSON.parse(line) as Record<string, unknown>)
  server = await serve({ vendors: [aurous], port: 0, now: () => now, log, logFormat: 'json' })
})
afterAll(() => server.close())

const KEY = world.credentials.acme['X-Api-Key']
const post = (path: string, body: object, headers: Record<string, string> = { 'X-Api-Key': KEY }): Promise<Response> =>
  fetch(server.url + path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  })

it('has an object a line for calls, refusals and what happens by itself, with amounts as texts and no key', async () => {
  await post('/aurous/v1/images/estimate', { prompt: 'a dune' })
  await post(`/aurous/v1/images/estimate/${KEY}`, {}, {})
  const { id } = (await (await post('/aurous/v1/images', { prompt: 'a dune' })).json()) as { readonly id: string }
  now += 60_000
  // What is due happens before the next request.
  await fetch(`${server.url}/aurous/v1/balance`, { headers: { 'X-Api-Key': KEY } })
  const time = new Date(START).toISOString()
  const request = { time, type: 'request', method: 'POST', vendor: 'aurous', ms: expect.any(Number) }
  expect(lines.slice(0, 4)).toEqual([
    {
      ...request,
      path: '/aurous/v1/images/estimate',
      status: 200,
      operation: 'estimateImage',
      account: 'Acme',
      dryRun: true,
      cost: { amount: '1', unit: 'credit' },
    },
    {
      ...request,
      path: '/aurous/v1/images/estimate/***',
      status: 404,
      reason: expect.stringMatching(/^resource_not_found There is no route .*\*\*\*/),
    },
    {
      ...request,
      path: '/aurous/v1/images',
      status: 202,
      operation: 'createImage',
      account: 'Acme',
      cost: { amount: '1', unit: 'credit' },
      job: id,
    },
    {
      time: new Date(now).toISOString(),
      type: 'job',
      vendor: 'aurous',
      job: id,
      account: 'Acme',
      status: 'succeeded',
      charged: { amount: '1', unit: 'credit' },
    },
  ])
  expect(JSON.stringify(lines)).not.toContain(KEY)
})
