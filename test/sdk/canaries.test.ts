import { type Client, type ClientOptions, isApiError } from '@outlay/sdk'
import * as aurous from '@outlay/sdk/aurous'
import { responseValidator as aurousAnswers } from '@outlay/sdk/aurous/response-validation'
import { streamEvents } from '@outlay/sdk/events'
import * as layer from '@outlay/sdk/layer'
import { responseValidator as layerAnswers } from '@outlay/sdk/layer/response-validation'
import * as lumenfall from '@outlay/sdk/lumenfall'
import { responseValidator as lumenfallAnswers } from '@outlay/sdk/lumenfall/response-validation'
import * as xRouter from '@outlay/sdk/x-router'
import { responseValidator as xRouterAnswers } from '@outlay/sdk/x-router/response-validation'
import { beforeAll, describe, expect, it } from 'vitest'
import { fixtureVendor } from '../fixtures/fixture-vendor.ts'
import { HOSTILITIES, hostileServer } from './hostile-server.ts'
import { printed } from './printed.ts'

// Whatever is secret has this in it; of `user:password` its base64 form too.
const CANARY = /canary/i
const AUTH = 'sk-canary/1+2=3&"<>\\auth'
const PAIR = `canary-user:${AUTH}`
const PAIR_ENCODED = btoa(PAIR)
const HAND = 'sk-canary-by-hand-0123456789'

/** The operations of x-router that take a secret: a payment. */
const PAID = ['generateImage', 'completeChat']

interface Called {
  (options: object): Promise<unknown>
  readonly operation: { readonly id: string }
}
type Entry = Readonly<Record<string, unknown>>

let vault: Entry
let vaultAnswers: () => NonNullable<ClientOptions['responseValidator']>
beforeAll(async () => {
  const { load } = await fixtureVendor('vault')
  vault = await load('sdk', 'vault')
  vaultAnswers = (await load('sdk', 'vault/response-validation'))['responseValidator'] as typeof vaultAnswers
})

const entries: Readonly<Record<string, () => readonly [Entry, () => NonNullable<ClientOptions['responseValidator']>]>> =
  {
    aurous: () => [aurous, aurousAnswers],
    layer: () => [layer, layerAnswers],
    lumenfall: () => [lumenfall, lumenfallAnswers],
    'x-router': () => [xRouter, xRouterAnswers],
    vault: () => [vault, vaultAnswers],
  }

function operationsOf(entry: Entry): Called[] {
  return Object.values(entry).filter((one): one is Called => typeof one === 'function' && 'operation' in one)
}

const WAYS: Readonly<Record<string, (id: string) => { readonly client: ClientOptions; readonly call: object }>> = {
  'a value of auth': (id) => ({ client: { auth: id === 'openByBasic' ? PAIR : AUTH }, call: {} }),
  'a function of auth': (id) => ({ client: { auth: async () => (id === 'openByBasic' ? PAIR : AUTH) }, call: {} }),
  'headers of the client': () => ({
    client: { headers: { Authorization: `Bearer ${HAND}`, 'X-Team-Pass': HAND } },
    call: {},
  }),
  'headers of the call': () => ({
    client: {},
    call: {
      headers: { authorization: `Bearer ${HAND}`, 'x-team-pass': HAND, 'X-Proxy-Sesame': HAND, 'X-PAYMENT': HAND },
    },
  }),
  // What the vault alone says to be secret.
  'the query by hand': (id) => ({
    client: {},
    call: id.startsWith('open') ? { query: { ...(id === 'openByQuery' && { token: AUTH }), ticket: AUTH } } : {},
  }),
}

// What the vault's document marks. Elsewhere these are plain values, which only their own documents could tell.
const MARKED = {
  path: { door: 'canary/door' },
  query: { ticket: 'canary ticket&=' },
  headers: { 'X-Door-Code': 'canary-door-code' },
  body: {
    note: 'a note',
    owner: {
      name: 'Ada',
      pin: 'canary"pin',
      codes: ['canary<1>', 'canary\\2'],
      friend: { friend: { pin: 'canary 3' } },
    },
    pin: 'canary & pin',
  },
}
const PLAIN = {
  path: { workspace_id: 'a', id: 'a', inference_id: 'a', name: 'a' },
  query: {},
  headers: {},
  body: { model: 'a' },
}

async function everything(
  entry: Entry,
  called: Called,
  more: { client: ClientOptions; call: object },
): Promise<string> {
  const { hooks, error, text } = printed()
  const make = entry['createClient'] as (options: ClientOptions) => Client
  const client = make({ random: () => 0, ...more.client, hooks })
  const { body, ...bodyless } = entry === vault ? MARKED : PLAIN
  const base = /method: ['"]GET/.test(String(called)) ? bodyless : { ...bodyless, body }
  const call = more.call as { readonly query?: object; readonly headers?: object }
  const query = { ...base.query, ...call.query }
  const headers = { ...base.headers, ...call.headers }
  await called({ client, ...base, ...call, query, headers }).catch(error)
  return text()
}

describe.each(Object.keys(entries))('all that %s prints', (name) => {
  describe.each(HOSTILITIES)('of a server that answers with %s', (hostility) => {
    it.each(Object.entries(WAYS))('has no secret of %s', async (_, way) => {
      const [entry, answers] = entries[name]?.() ?? []
      if (entry === undefined || answers === undefined) throw new Error(`there is no ${name}`)
      for (const called of operationsOf(entry)) {
        // Headers by hand are quoted where the document knows of no secret: then nothing that hides is shipped.
        if (name === 'x-router' && _.startsWith('headers') && !PAID.includes(called.operation.id)) continue
        const { client, call } = way(called.operation.id)
        const retry = hostility === 'busy' ? 2 : 0
        const options = { ...client, retry, responseValidator: answers(), fetch: hostileServer(hostility) }
        const text = await everything(entry, called, { client: options, call })
        expect(text).toContain(called.operation.id)
        expect(text.match(CANARY)?.[0] ?? '', around(text, CANARY)).toBe('')
        expect(text).not.toContain(PAIR_ENCODED.slice(0, 16))
      }
    })
  })
})

describe('all that is printed', () => {
  const asked = { client: { auth: AUTH }, call: {} }

  it.each<readonly [what: string, fetch: () => Promise<Response>]>([
    ['of a header that cannot be sent', () => Promise.reject(new Error('it was sent'))],
    ['without an answer', () => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') }))],
    ['of a fetch that is none', (() => 'nothing') as unknown as () => Promise<Response>],
  ])('%s has no secret', async (_, fetch) => {
    for (const called of operationsOf(vault)) {
      const call = _.includes('header') ? { headers: { 'x-proxy-sesame': `${HAND}\n${HAND}` } } : {}
      const text = await everything(vault, called, { client: { ...asked.client, retry: 0, fetch }, call })
      expect(text).not.toContain('it was sent')
      expect(text.match(CANARY)?.[0] ?? '', around(text, CANARY)).toBe('')
    }
  })

  it.each<readonly [what: string, options: object, fetch: (ender: AbortController) => void]>([
    ['before the first attempt', { signal: AbortSignal.abort('enough') }, () => {}],
    ['on the way', {}, (ender) => ender.abort('enough')],
  ])('of a call that is aborted %s has no secret', async (_, options, during) => {
    for (const called of operationsOf(vault)) {
      const ender = new AbortController()
      const fetch = async (): Promise<Response> => {
        during(ender)
        return new Promise(() => {})
      }
      const call = { signal: ender.signal, query: { token: AUTH, ticket: AUTH }, ...options }
      const text = await everything(vault, called, { client: { ...asked.client, fetch }, call })
      expect(text).toContain('AbortError')
      const other = called.operation.id === 'openByQuery' ? text : text.replaceAll(/token=[^&\s]*/g, '')
      expect(other.match(CANARY)?.[0] ?? '', around(other, CANARY)).toBe('')
    }
  })

  it('of an event that is not as declared has no secret', async () => {
    const { hooks, error, text } = printed()
    const data = `data: {"id": "${HAND}", "choices": 7}\n\ndata: ${HAND}\n\n`
    const fetch = async (): Promise<Response> =>
      new Response(data, { headers: { 'content-type': 'text/event-stream' } })
    const headers = { 'x-proxy-sesame': HAND }
    const client = xRouter.createClient({ fetch, headers, hooks, responseValidator: xRouterAnswers() })
    const body = { model: 'gpt-4o-mini', messages: [], stream: true } as never
    const read = async (): Promise<void> => {
      for await (const _ of streamEvents(xRouter.completeChat, { client, body })) void _
    }
    await read().catch(error)
    expect(text()).toContain('an event is not JSON')
    expect(text()).toContain('must be')
    expect(text().match(CANARY)?.[0] ?? '', around(text(), CANARY)).toBe('')
  })
})

describe('what is good', () => {
  it('is given as it came, though it holds what is secret, and headers are there to be asked for', async () => {
    const answer = { echo: [HAND, AUTH], isOpen: true }
    const told: string[] = []
    const fetch = async (): Promise<Response> => Response.json(answer, { headers: { 'x-echo': HAND } })
    const client = (vault['createClient'] as (options: ClientOptions) => Client)({
      auth: AUTH,
      headers: { 'x-proxy-sesame': HAND },
      fetch,
      hooks: [{ onResponse: ({ headers }) => told.push(String(headers.get('x-echo'))) }],
    })
    const open = vault['openByBearer'] as Called
    expect(await open({ client, ...MARKED })).toEqual(answer)
    expect(told).toEqual([HAND])
  })

  it('of an error is what is no secret: the rest of its body, its code and its headers', async () => {
    const fetch = async (): Promise<Response> =>
      Response.json({ code: 'BAD', message: `no ${AUTH}!` }, { status: 400, headers: { 'x-echo': AUTH } })
    const client = (vault['createClient'] as (options: ClientOptions) => Client)({ auth: AUTH, fetch })
    const error: unknown = await (vault['openByBearer'] as Called)({ client, ...MARKED }).catch((one: unknown) => one)
    if (!isApiError(error)) throw error
    expect([error.name, error.code, error.body]).toEqual(['BadError', 'BAD', { code: 'BAD', message: 'no ***!' }])
    expect(error.headers?.get('x-echo')).toBe(AUTH)
    expect(error.request.url).toBe('https://vault.example/by-bearer/***?ticket=***')
    expect(JSON.parse(String(error.request.body))).toEqual({
      note: 'a note',
      owner: { name: 'Ada', pin: '***', codes: '***', friend: { friend: { pin: '***' } } },
      pin: '***',
    })
  })
})

function around(text: string, what: RegExp): string {
  const at = text.search(what)
  return at === -1 ? '' : text.slice(Math.max(0, at - 300), at + 100)
}
