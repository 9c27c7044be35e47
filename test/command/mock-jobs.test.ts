import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { createClient, createImage, getImage, type ImageEvent } from '@outlay/sdk/aurous'
import { verifyWebhook } from '@outlay/sdk/webhooks'
import { afterEach, describe, expect, it } from 'vitest'
import { outlayInProcess } from './run-in-process.ts'
import { killGroup, type RunningMock, runningMock } from './running-mock.ts'

const KEY = `al_live_${'a'.repeat(64)}`
const SECRET = 'whsec_acme_sample'
const FASTEST = ['--vendor', 'aurous', '--speed', '1000', '--port', '0']

const open: (() => unknown)[] = []
afterEach(() => {
  for (const close of open.splice(0)) close()
})

async function mock(...args: readonly string[]): Promise<RunningMock> {
  const one = await runningMock(args)
  open.push(() => killGroup(one))
  return one
}

/** A receiver on this machine, and the first webhook that it gets, verified. */
async function receiver(): Promise<{ url: string; got: Promise<ImageEvent> }> {
  const { promise, resolve, reject } = Promise.withResolvers<ImageEvent>()
  const server = createServer(async (request, response) => {
    const header = request.headers['aurous-webhook-signature']
    const verified = verifyWebhook<ImageEvent>(await buffer(request), header, SECRET, { now: Date.now })
    verified.then(resolve, reject)
    response.writeHead(204).end()
  }).listen(0, '127.0.0.1')
  open.push(() => server.close())
  await once(server, 'listening')
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`, got: promise }
}

describe('outlay mock --deliver-webhooks', () => {
  it('sends a signed webhook to this machine by itself, a thousand times as fast as documented', async () => {
    const { url: webhook_url, got } = await receiver()
    const { url } = await mock(...FASTEST, '--deliver-webhooks', new URL(webhook_url).origin)
    const client = createClient({ baseUrl: `${url}/aurous`, auth: KEY })
    const { id } = await createImage({ client, body: { prompt: 'a dune', webhook_url } })
    // Nothing is asked for until the webhook is there. Documented are 2000 ms.
    expect(await got).toMatchObject({ event: 'image.completed', data: { id, status: 'succeeded', duration_ms: 2 } })
    const [record] = (await (await fetch(`${url}/_outlay/aurous/webhooks`)).json()) as { generation: string }[]
    expect(record?.generation).toBe(id)
  })

  it('follows no redirect, and sends to no other host of this machine, and its log says so', async () => {
    const hits: string[] = []
    const other = createServer((request, response) => {
      hits.push(request.url ?? '')
      response.end()
    }).listen(0, '127.0.0.1')
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const named = createServer((_, response) => {
      response.writeHead(302, { Location: `http://127.0.0.1:${port}/redirected` }).end()
    }).listen(0, '127.0.0.1')
    await once(named, 'listening')
    open.push(
      () => other.close(),
      () => named.close(),
    )
    const origin = `http://127.0.0.1:${(named.address() as AddressInfo).port}`
    const { url, said } = await mock(
      ...FASTEST,
      '--deliver-webhooks',
      origin,
      '--deliver-webhooks',
      'http://localhost:1',
    )
    const client = createClient({ baseUrl: `${url}/aurous`, auth: KEY })
    for (const host of [origin, `http://127.0.0.1:${port}`, `http://localhost:${port}`, `http://127.0.0.2:${port}`])
      await createImage({ client, body: { prompt: 'a dune', webhook_url: `${host}/hook` } })
    await said(
      new RegExp(
        `^- aurous webhook whk_\\w+ of job img_\\w+ of Acme not delivered to ${origin}: 302, attempt 3 of 3$`,
        'm',
      ),
    )
    for (const host of ['127.0.0.1', 'localhost', '127.0.0.2'])
      await said(
        new RegExp(
          `^- aurous webhook .+ recorded, not sent to http://${host}:${port}: Webhooks are delivered only`,
          'm',
        ),
      )
    expect(hits).toEqual([])
  })

  it.each<readonly [flags: readonly string[], sentence: string]>([
    [
      ['--deliver-webhooks'],
      'name the origin that webhooks are sent to, such as --deliver-webhooks http://localhost:3000; received none.',
    ],
    [
      ['--deliver-webhooks', 'http://localhost:3000', '--deliver-webhooks'],
      'name the origin that webhooks are sent to, such as --deliver-webhooks http://localhost:3000; received none.',
    ],
    ...['http://localhost:3000/hook', 'ftp://localhost', 'http://*', 'localhost:3000', 'http://u@localhost'].map(
      (given) =>
        [
          ['--deliver-webhooks', given],
          `be an origin, http:// or https:// with a host and perhaps a port, such as http://localhost:3000; received ${JSON.stringify(given)}.`,
        ] as const,
    ),
  ])('refuses %j with one sentence and ends with 2', async (flags, sentence) => {
    const run = await outlayInProcess(['mock', '--port', '0', ...flags])
    expect(run).toEqual({ code: 2, out: '', err: `outlay: --deliver-webhooks must ${sentence}\n` })
  })

  it('is what it takes: without it a URL of this machine is refused', async () => {
    const { url } = await mock(...FASTEST)
    const client = createClient({ baseUrl: `${url}/aurous`, auth: KEY })
    const body = { prompt: 'a dune', webhook_url: 'http://127.0.0.1:9/hook' }
    await expect(createImage({ client, body })).rejects.toMatchObject({ status: 400 })
  })
})

describe('outlay mock --speed', () => {
  it.each([
    ['6.25', 320],
    ['8', 250],
    ['12.5', 160],
  ])('%s lets a generation take %i ms', async (speed, takes) => {
    const { url } = await mock('--vendor', 'aurous', '--speed', speed, '--port', '0')
    const client = createClient({ baseUrl: `${url}/aurous`, auth: KEY })
    const { id } = await createImage({ client, body: { prompt: 'a dune' } })
    const polled = async (): Promise<unknown> => (await getImage({ client, path: { id } })).duration_ms
    await expect.poll(polled).toBe(takes)
  })

  it.each(['0', '0.0', '0.001', '0.009', '1001', '1000.5', '1e3', '-1', '+2', '01', ' 1', '.5', 'abc', 'NaN', ''])(
    'refuses %j with one sentence and ends with 2',
    async (given) => {
      const sentence = `--speed must be a number from 0.01 to 1000, such as 10; received ${JSON.stringify(given)}.`
      expect(await outlayInProcess(['mock', '--port', '0', `--speed=${given}`])).toEqual({
        code: 2,
        out: '',
        err: `outlay: ${sentence}\n`,
      })
    },
  )
})

describe('outlay mock --engine prism', () => {
  it.each([
    [['--deliver-webhooks'], '--deliver-webhooks'],
    [['--speed', '10'], '--speed'],
    [['--speed', '0.5', '--deliver-webhooks'], '--speed'],
  ])('refuses %j with one sentence and ends with 2', async (flags, flag) => {
    const sentence = `${flag} needs --engine reference: Prism runs no jobs and sends no webhooks.`
    const run = await outlayInProcess(['mock', '--port', '0', '--engine', 'prism', ...flags])
    expect(run).toEqual({ code: 2, out: '', err: `outlay: ${sentence}\n` })
  })

  it('is told of in the help of what it does not do', async () => {
    const help = (await outlayInProcess(['mock', '--help'])).out.replace(/\s+/g, ' ')
    expect(help).toMatch(/--speed <factor> [^-]*\(refused with --engine prism\)/)
    expect(help).toMatch(/--deliver-webhooks \[origin\] [^-]*\(refused with --engine prism\)/)
  })
})
