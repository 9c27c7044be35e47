import { Money } from '@outlay/money'
import { createReference, type Reference } from '@outlay/reference'
import type { NamedExample } from '@outlay/vendor'
import { beforeAll, describe, expect, it } from 'vitest'
import { type FixtureVendor, fixtureVendor } from '../fixtures/fixture-vendor.ts'

// Pressroom is invented: parameters in path and query, problems instead of errors, media types of its own.
const NOW = Date.parse('2026-11-20T00:00:00Z')
const state = { budget: '33.8' }

type Call = (options: object) => Promise<unknown>

interface MoneyEntry {
  readonly readMoney: (
    called: unknown,
    data: unknown,
  ) => {
    readonly sum: Readonly<Record<'euro' | 'budgetLeft', Money<'EUR'>>>
    readonly items: readonly { readonly euro: Money<'EUR'> }[]
  }
}

let pressroom: FixtureVendor
let sdk: Readonly<Record<string, Call>>
let offline: Readonly<Record<string, (options: object) => unknown>>
let examples: readonly NamedExample[]
let reference: Reference
const sent: Request[] = []

beforeAll(async () => {
  pressroom = await fixtureVendor('pressroom')
  sdk = (await pressroom.load('sdk', 'pressroom')) as typeof sdk
  offline = (await pressroom.load('sdk', 'pressroom/offline')) as typeof offline
  examples = await pressroom.vendor.examples()
  reference = createReference({
    vendors: [pressroom.vendor],
    mount: ({ basePath }) => basePath,
    now: () => NOW,
    state: { pressroom: () => state },
  })
})

function client(): unknown {
  return sdk['createClient']?.({
    fetch: (request: Request) => {
      sent.push(request)
      return reference(request)
    },
  })
}

const job = { client: undefined as unknown, path: { shopCode: 'DE01' }, body: {} }
function good(): NamedExample[] {
  return examples.filter(({ operation, status, prices }) => {
    return operation === 'priceJob' && status === 200 && prices === undefined
  })
}

describe('the SDK of an invented vendor', () => {
  it('gets the answers of its document, online and offline', async () => {
    expect(good().length).toBeGreaterThan(0)
    for (const { name, request, reply } of good()) {
      const { pathname, searchParams } = new URL(request.path, 'http://localhost')
      const options = {
        path: { shopCode: pathname.split('/')[2] },
        query: Object.fromEntries([...searchParams].map(([key, value]) => [key, value === 'true'])),
        body: JSON.parse(request.text ?? ''),
      }
      expect(await sdk['priceJob']?.({ client: client(), ...options }), name).toEqual(reply)
      expect(offline['priceJob']?.({ ...options, at: NOW, state }), name).toEqual(reply)
    }
  })

  it('gets its euros as money beside them', async () => {
    const { readMoney } = (await pressroom.load('sdk', 'pressroom/money')) as unknown as MoneyEntry
    const { reply } = good().find(({ name }) => name === 'smallJob') ?? {}
    const { sum, items } = readMoney(sdk['priceJob'], reply)
    expect([`${sum.euro}`, `${sum.budgetLeft}`]).toEqual(['3.0000 EUR', '30.8000 EUR'])
    expect(items.length).toBeGreaterThan(1)
    const euros = items.map(({ euro }) => euro)
    expect(Money.sum(euros, 'EUR').equals(sum.euro)).toBe(true)
  })

  it('gets an answer of a media type of its own', async () => {
    expect(await sdk['listPapers']?.({ client: client() })).toEqual(offline['listPapers']?.({ at: NOW }))
  })

  it('sends what the path and the query are given, encoded, below the base path of the document', async () => {
    const call = sdk['priceJob']?.({ ...job, client: client(), path: { shopCode: 'a/b ü' }, query: { express: true } })
    await expect(call).rejects.toMatchObject({ name: 'ApiError' })
    const server = pressroom.vendor.basePath
    const { pathname, search } = new URL(sent.at(-1)?.url ?? '')
    expect([pathname, search]).toEqual([`${server}/shops/a%2Fb%20%C3%BC/jobs/price`, '?express=true'])
  })

  it('has refusals with the problem as their body, and no code where the document has none', async () => {
    const error = await sdk['priceJob']?.({ ...job, client: client() }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ name: 'ApiError', matchesDocument: true, code: undefined })
    expect(error).toHaveProperty('body.detail')
  })

  it('names offline every fault that the server names, parameters first', () => {
    const price = () => offline['priceJob']?.({ ...job, path: { shopCode: '' }, query: { express: 'soon' }, at: NOW })
    expect(price).toThrow(/^priceJob: `shopCode` .* `express` .*/s)
  })
})
