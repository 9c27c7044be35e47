import type { Client, ClientOptions } from '@outlay/sdk'
import * as aurous from '@outlay/sdk/aurous'
import { answers as aurousAnswers } from '@outlay/sdk/aurous/answers'
import * as layer from '@outlay/sdk/layer'
import { answers as layerAnswers } from '@outlay/sdk/layer/answers'
import * as lumenfall from '@outlay/sdk/lumenfall'
import { answers as lumenfallAnswers } from '@outlay/sdk/lumenfall/answers'
import * as xRouter from '@outlay/sdk/x-router'
import { answers as xRouterAnswers } from '@outlay/sdk/x-router/answers'
import { beforeAll, describe, expect, it } from 'vitest'
import { looseVendor } from '../loose-vendor.ts'
import { HOSTILITIES, hostileServer } from './hostile-server.ts'
import { printed } from './printed.ts'

// Whatever is secret has this in it; of `user:password` its base64 form too.
const CANARY = /canary/i
const AUTH = 'sk-canary/1+2=3&"<>\\auth'
const PAIR = `canary-user:${AUTH}`
const PAIR_ENCODED = btoa(PAIR)
const HAND = 'sk-canary-by-hand-0123456789'

interface Called {
  (options: object): Promise<unknown>
  readonly operation: { readonly id: string }
}
type Entry = Readonly<Record<string, unknown>>

let vault: Entry
let vaultAnswers: () => ClientOptions['answers']
beforeAll(async () => {
  const { load } = await looseVendor('sdk/vault/openapi', 'vault', 'sdk-canaries')
  vault = await load('sdk', 'vault')
  vaultAnswers = (await load('sdk', 'vault/answers'))['answers'] as typeof vaultAnswers
})

const entries: Readonly<Record<string, () => readonly [Entry, () => ClientOptions['answers']]>> = {
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
  const base = entry === vault ? MARKED : PLAIN
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
        const { client, call } = way(called.operation.id)
        const retry = hostility === 'busy' ? 2 : 0
        const options = { ...client, retry, answers: answers(), fetch: hostileServer(hostility) }
        const text = await everything(entry, called, { client: options, call })
        expect(text).toContain(called.operation.id)
        expect(text.match(CANARY)?.[0] ?? '', around(text, CANARY)).toBe('')
        expect(text).not.toContain(PAIR_ENCODED.slice(0, 16))
      }
    })
  })
})

function around(text: string, what: RegExp): string {
  const at = text.search(what)
  return at === -1 ? '' : text.slice(Math.max(0, at - 300), at + 100)
}
