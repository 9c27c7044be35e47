import { createReference } from '@outlay/reference'
import lumenfall from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import * as lumenfallSdk from '@outlay/sdk/lumenfall'
import { type ClientOptions, createClient, generateImage } from '@outlay/sdk/x-router'
import { ExactEvmScheme } from '@x402/evm'
import { ExactEvmSchemeV1 } from '@x402/evm/exact/v1/client'
import { wrapFetchWithPayment, x402Client } from '@x402/fetch'
import { generatePrivateKey, privateKeyToAccount } from 'viem/accounts'
import { describe, expect, it } from 'vitest'
import { picture } from './picture.ts'

type Fetch = NonNullable<ClientOptions['fetch']>
type WebFetch = typeof globalThis.fetch

const now = (): number => Date.now()
const vendors = [xRouter, lumenfall]
const reference = createReference({ vendors, mount: ({ basePath, name }) => `/${name}${basePath}`, now })
const HOST = 'http://localhost'
const body = { model: 'flux-schnell' as const, prompt: 'a dune', width: 512, height: 512 }

/** A runtime's fetch whose requests the reference answers. */
const web: WebFetch = (input, init) => reference(new Request(input, init))

/** Answers 402 once, as a payer sees it, and then asks the reference. */
function refusingOnce(inner: WebFetch = web): { readonly fetch: WebFetch; readonly bodies: string[] } {
  const bodies: string[] = []
  return {
    bodies,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      bodies.push(await request.clone().text())
      return bodies.length === 1 ? Response.json({}, { status: 402 }) : inner(request)
    },
  }
}

/** What `wrapFetchWithPayment` of x402-fetch 1.2 does with what it is given; its payment is any header. */
function firstGeneration(fetch: WebFetch): WebFetch {
  return async (input, init) => {
    const response = await fetch(input, init)
    if (response.status !== 402) return response
    if (!init) throw new Error('Missing fetch request configuration')
    if ('__is402Retry' in init) throw new Error('Payment already attempted')
    const headers = { ...(init.headers as Record<string, string>), 'X-PAYMENT': 'paid' }
    return fetch(input, { ...init, headers, __is402Retry: true } as RequestInit)
  }
}

const wrappers: readonly (readonly [name: string, wrap: (fetch: WebFetch) => Fetch])[] = [
  ['x402-fetch 1.2', firstGeneration],
  ['one that spreads init', (fetch) => (url, init) => again(() => fetch(url, { ...init }))],
  ['one that makes a Request of both', (fetch) => (url, init) => again(() => fetch(new Request(url, init)))],
  [
    'one with a default',
    (fetch) =>
      (url, init = {}) =>
        again(() => fetch(url, { ...init, cache: 'no-store' })),
  ],
  [
    'one that hands all on',
    (fetch) =>
      (...both) =>
        again(() => fetch(...both)),
  ],
  [
    'one that clones a Request',
    (fetch) => async (request) => {
      const copy = request.clone()
      const first = await fetch(request)
      return first.status === 402 ? fetch(copy) : first
    },
  ],
  [
    'one that reads headers',
    (fetch) => (url, init) => {
      const headers = new Headers(init.headers)
      headers.set('X-PAYMENT', headers.get('content-type') ?? 'none')
      return again(() => fetch(url, { ...init, headers }))
    },
  ],
  [
    'one that logs the URL',
    (fetch) => (url, init) => {
      expect([url.startsWith(HOST), new URL(url).pathname]).toEqual([true, '/x-router/v1/images/generate'])
      expect(init.method).toBe('POST')
      return again(() => fetch(url, init))
    },
  ],
  [
    'one of a Request that logs the URL',
    (fetch) => (request) => {
      expect([`${request}`, new URL(request).pathname]).toEqual([request.url, '/x-router/v1/images/generate'])
      return again(() => fetch(request.clone()))
    },
  ],
]

async function again(send: () => Promise<Response>): Promise<Response> {
  const first = await send()
  return first.status === 402 ? send() : first
}

const paying = (fetch: Fetch) =>
  generateImage({ client: createClient({ baseUrl: `${HOST}/x-router`, fetch }), body }).catch((error) => error)

describe('a fetch that sends a request twice', () => {
  it.each(wrappers)('sends its body twice: %s', async (_name, wrap) => {
    const { fetch, bodies } = refusingOnce()
    // The reference refuses what is not paid, or paid by a text that is no payment.
    expect(await paying(wrap(fetch))).toMatchObject({ vendor: 'x-router', matchesDocument: true })
    expect(bodies).toEqual([JSON.stringify(body), JSON.stringify(body)])
  })

  it('sends a form twice, with its files', async () => {
    const auth = 'lmnfl_acme.secret'
    const plain = lumenfallSdk.createClient({ baseUrl: `${HOST}/lumenfall`, auth, fetch: web })
    const { fetch, bodies } = refusingOnce()
    const client = lumenfallSdk.createClient({ baseUrl: `${HOST}/lumenfall`, auth, fetch: firstGeneration(fetch) })
    const image = new File([await picture(plain)], 'a.png')
    const edit = { model: 'dall-e-3', prompt: 'a hat', image }
    expect((await lumenfallSdk.editImages({ client, body: edit })).data).toHaveLength(1)
    expect(bodies[0]?.length).toBe(bodies[1]?.length)
  })
})

describe('the fetch of @x402/fetch', () => {
  const account = privateKeyToAccount(generatePrivateKey())
  const second = { network: 'eip155:84532' as const, client: new ExactEvmScheme(account) }
  const first = { network: 'base-sepolia' as never, client: new ExactEvmSchemeV1(account), x402Version: 1 }
  const bodyAlone: WebFetch = async (input, init) => {
    const reply = await web(input, init)
    const headers = new Headers(reply.headers)
    headers.delete('payment-required')
    return new Response(reply.body, { status: reply.status, headers })
  }

  it.each([
    ['second', second, web],
    ['first', first, bodyAlone],
  ] as const)('pays by the %s version of the protocol', async (_name, scheme, fetch) => {
    const pay = wrapFetchWithPayment(fetch, x402Client.fromConfig({ schemes: [scheme] }))
    expect(await paying(pay)).toMatchObject({ images: [{ url: expect.any(String) }] })
  })
})

describe('what a fetch is called with', () => {
  it('is the URL and an init of its own for each attempt, with nothing in it that nobody asked for', async () => {
    const calls: [unknown, RequestInit][] = []
    const fetch: Fetch = async (url, init) => {
      calls.push([url, { ...init, headers: { ...(init.headers as object) } }])
      Object.assign(init.headers as object, { 'x-mine': '1' })
      return Response.json({}, { status: 503, headers: { 'retry-after': '0' } })
    }
    const client = lumenfallSdk.createClient({ fetch, auth: 'lmnfl_acme.secret', retry: 1 })
    await expect(lumenfallSdk.generateImages({ client, body, query: { dryRun: true } })).rejects.toMatchObject({
      attempts: 2,
    })
    expect(calls.map(([url]) => url)).toEqual(
      Array(2).fill('https://api.lumenfall.ai/openai/v1/images/generations?dryRun=true'),
    )
    for (const [, { signal, ...init }] of calls) {
      expect(signal).toBeInstanceOf(AbortSignal)
      expect(init).toEqual({
        method: 'POST',
        redirect: 'manual',
        body: JSON.stringify(body),
        headers: {
          authorization: 'Bearer lmnfl_acme.secret',
          'content-type': 'application/json',
          'user-agent': expect.stringMatching(/^outlay-sdk\//),
        },
      })
    }
  })
})
