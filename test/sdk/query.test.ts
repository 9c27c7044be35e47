import { createReference } from '@outlay/reference'
import aurousVendor from '@outlay/reference/aurous'
import layerVendor from '@outlay/reference/layer'
import lumenfallVendor from '@outlay/reference/lumenfall'
import xRouterVendor from '@outlay/reference/x-router'
import * as aurous from '@outlay/sdk/aurous'
import * as aurousQuery from '@outlay/sdk/aurous/query'
import * as layer from '@outlay/sdk/layer'
import * as layerQuery from '@outlay/sdk/layer/query'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as lumenfallQuery from '@outlay/sdk/lumenfall/query'
import * as xRouter from '@outlay/sdk/x-router'
import * as xRouterQuery from '@outlay/sdk/x-router/query'
import type { Vendor } from '@outlay/vendor'
import {
  hashKey,
  MutationObserver,
  QueryClient,
  QueryClientProvider,
  useMutation,
  useQuery,
} from '@tanstack/react-query'
import { createElement, type ReactElement } from 'react'
import { renderToString } from 'react-dom/server'
import { describe, expect, it, vi } from 'vitest'

const now = (): number => Date.parse('2026-11-20T12:00:00Z')

/** A fresh server of a vendor as a fetch that can be watched. */
function server(vendor: Vendor) {
  return vi.fn(createReference({ vendors: [vendor], mount: ({ basePath }) => basePath, now }))
}

// The app's own retries, at once: an entry that left them on would be asked four times.
const eager = { retry: 3, retryDelay: 0 }
const queries = () => new QueryClient({ defaultOptions: { queries: eager, mutations: eager } })

const auth = {
  aurous: `al_live_${'a'.repeat(64)}`,
  layer: 'layer_pat_acme',
  lumenfall: 'lmnfl_acme.secret',
}
const workspace = '00000000-0000-4000-8000-000000000001'
const body = { model: 'gemini-3-pro-image', prompt: 'A capybara', n: 2 }
const query = { dryRun: true } as const

describe('a query', () => {
  it('has the answer that the function has, of each vendor', async () => {
    const cache = queries()
    const x = { client: xRouter.createClient({ fetch: server(xRouterVendor) }) }
    expect(await cache.fetchQuery(xRouterQuery.listModelsOptions(x))).toEqual(await xRouter.listModels(x))
    const a = { client: aurous.createClient({ fetch: server(aurousVendor), auth: auth.aurous }) }
    expect(await cache.fetchQuery(aurousQuery.getBalanceOptions(a))).toEqual(await aurous.getBalance(a))
    const l = { client: layer.createClient({ fetch: server(layerVendor), auth: auth.layer }) }
    const of = { ...l, path: { workspace_id: workspace } }
    expect(await cache.fetchQuery(layerQuery.getWorkspaceOptions(of))).toEqual(await layer.getWorkspace(of))
    const dry = {
      client: lumenfall.createClient({ fetch: server(lumenfallVendor), auth: auth.lumenfall }),
      body,
      query,
    }
    expect(await cache.fetchQuery(lumenfallQuery.generateImagesOptions(dry))).toEqual(
      await lumenfall.generateImages(dry),
    )
    expect(cache.getQueryData(lumenfallQuery.generateImagesQueryKey(dry))?.total_cost_micros).toBe(80_000)
  })

  it('of an operation that runs as well is a dry run, whatever is said', async () => {
    const fetch = server(lumenfallVendor)
    const client = lumenfall.createClient({ fetch, auth: auth.lumenfall })
    const given = [
      {},
      { query: {} },
      { query },
      ...[undefined, false].map((dryRun) => ({ query: { dryRun } as never })),
    ]
    for (const more of given) {
      const options = lumenfallQuery.generateImagesOptions({ client, body, ...more })
      expect(await queries().fetchQuery(options)).toMatchObject({ total_cost_micros: 80_000 })
      expect(options.queryKey).toEqual(['lumenfall', 'generateImages', { body, query }])
      expect(lumenfallQuery.generateImagesQueryKey({ body, ...more })).toEqual(options.queryKey)
    }
    expect(fetch.mock.calls.map(([{ url }]) => new URL(url).search)).toEqual(given.map(() => '?dryRun=true'))
  })

  it('that is asked again while its answer is fresh sends nothing', async () => {
    const fetch = server(xRouterVendor)
    const options = xRouterQuery.listImageModelsOptions({ client: xRouter.createClient({ fetch }) })
    const cache = queries()
    await cache.fetchQuery({ ...options, staleTime: 'static' })
    await cache.fetchQuery({ ...options, staleTime: 'static' })
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('that is cancelled ends its call', async () => {
    const sent = Promise.withResolvers<Request>()
    const client = aurous.createClient({
      auth: auth.aurous,
      fetch: (request) => {
        sent.resolve(request)
        return new Promise(() => {})
      },
    })
    const cache = queries()
    const options = aurousQuery.getImageOptions({ client, path: { id: 'img_1' } })
    const asked = cache.fetchQuery(options).catch((error: unknown) => error)
    const { signal } = await sent.promise
    expect(signal.aborted).toBe(false)
    await cache.cancelQueries({ queryKey: options.queryKey })
    expect(await asked).toMatchObject({ name: 'Error', message: 'CancelledError' })
    expect(signal.aborted).toBe(true)
  })

  it('that is refused is asked once, and its error is told apart as that of the function', async () => {
    const fetch = server(aurousVendor)
    const client = aurous.createClient({ fetch, auth: auth.aurous })
    const options = aurousQuery.getImageOptions({ client, path: { id: 'img_none' } })
    const error: unknown = await queries()
      .fetchQuery(options)
      .catch((thrown: unknown) => thrown)
    expect(aurous.isApiErrorOf(aurous.getImage, error) && [error.status, error.matchesDocument]).toEqual([404, true])
    expect(fetch).toHaveBeenCalledTimes(1)
  })

  it('whose server breaks down is asked once, whatever the app retries', async () => {
    const fetch = vi.fn(async () => Response.json({ error: 'ESTIMATE_ERROR', message: 'broken' }, { status: 500 }))
    const options = xRouterQuery.listModelsOptions({ client: xRouter.createClient({ fetch, retry: 0 }) })
    const asks = async (given: typeof options | (Omit<typeof options, 'retry'> & { retry: number })) => {
      fetch.mockClear()
      await expect(queries().fetchQuery(given)).rejects.toMatchObject({ status: 500 })
      return fetch.mock.calls.length
    }
    expect(await asks(options)).toBe(1)
    // The queries of this test do retry where they are let.
    expect(await asks({ ...options, retry: 3 })).toBe(4)
    expect(options.retry).toBe(false)
  })
})

describe('a mutation', () => {
  it('runs, and its image is a query', async () => {
    const client = aurous.createClient({ fetch: server(aurousVendor), auth: auth.aurous })
    const cache = queries()
    const create = new MutationObserver(cache, aurousQuery.createImageMutation({ client }))
    const { id } = await create.mutate({ body: { prompt: 'a dune' } })
    expect(await cache.fetchQuery(aurousQuery.getImageOptions({ client, path: { id } }))).toMatchObject({ id })
  })

  it('that is refused is not run again', async () => {
    const fetch = server(lumenfallVendor)
    const client = lumenfall.createClient({ fetch, auth: 'lmnfl_nobody.secret' })
    const generate = new MutationObserver(queries(), lumenfallQuery.generateImagesMutation({ client }))
    const error: unknown = await generate.mutate({ body }).catch((thrown: unknown) => thrown)
    expect(lumenfall.isApiErrorOf(lumenfall.generateImages, error) && error.status).toBe(401)
    expect(fetch).toHaveBeenCalledTimes(1)
  })
})

describe('a key', () => {
  const client = aurous.createClient({ auth: 'canary', headers: { 'X-Api-Key': 'canary' } })

  it.each([
    [
      'of two vendors with the same operation and request',
      xRouterQuery.listModelsQueryKey(),
      lumenfallQuery.listModelsQueryKey(),
    ],
    [
      'of two operations with the same request',
      aurousQuery.getImageQueryKey({ path: { id: 'a' } }),
      aurousQuery.getCharacterQueryKey({ path: { id: 'a' } }),
    ],
    [
      'of two paths',
      aurousQuery.getImageQueryKey({ path: { id: 'a' } }),
      aurousQuery.getImageQueryKey({ path: { id: 'b' } }),
    ],
    [
      'of two bodies',
      lumenfallQuery.generateImagesQueryKey({ body, query }),
      lumenfallQuery.generateImagesQueryKey({ body: { ...body, n: 1 }, query }),
    ],
    [
      'of two versions',
      aurousQuery.getPricingQueryKey(),
      aurousQuery.getPricingQueryKey({ headers: { 'Aurous-Version': '2026-09-01' } }),
    ],
  ])('%s differs', (_what, one, other) => expect(hashKey(one)).not.toBe(hashKey(other)))

  it.each([
    [
      'the order of fields',
      lumenfallQuery.generateImagesQueryKey({ body: { n: 2, prompt: 'a', model: 'b' }, query }),
      lumenfallQuery.generateImagesQueryKey({ body: { model: 'b', prompt: 'a', n: 2 }, query }),
    ],
    [
      'the case of a header',
      aurousQuery.getPricingQueryKey({ headers: { 'Aurous-Version': '2026-09-01' } }),
      aurousQuery.getPricingQueryKey({ headers: { 'aurous-version': '2026-09-01' } }),
    ],
    ['what is not given', aurousQuery.getPricingQueryKey(), aurousQuery.getPricingQueryKey({ headers: {} })],
    ['the client', aurousQuery.getPricingQueryKey(), aurousQuery.getPricingOptions({ client }).queryKey],
  ])('does not depend on %s', (_what, one, other) => expect(hashKey(one)).toBe(hashKey(other)))

  it('holds no key of the caller, wherever it is given', () => {
    const headers = { 'X-Api-Key': 'canary', authorization: 'canary', 'Idempotency-Key': 'canary' }
    const given = { client, headers, query: { api_key: 'canary' } as never }
    const { queryKey } = aurousQuery.getPricingOptions(given)
    expect(JSON.stringify(queryKey)).toBe('["aurous","getPricing",{}]')
  })

  it('is found by its vendor, and by its operation', async () => {
    const fetch = async () => Response.json({ error: { code: 'not_found' } }, { status: 404 })
    const cache = queries()
    const lost = aurousQuery.getImageOptions({ client: aurous.createClient({ fetch }), path: { id: 'a' } })
    await cache.prefetchQuery(lost)
    const found = (queryKey: readonly unknown[]) => cache.getQueryCache().findAll({ queryKey }).length
    expect([found(['aurous']), found(['aurous', 'getImage']), found(['layer'])]).toEqual([1, 1, 0])
  })
})

function Price({ client }: { readonly client: lumenfall.Client }): ReactElement {
  const { data } = useQuery(lumenfallQuery.generateImagesOptions({ client, body, query }))
  const { status } = useMutation(lumenfallQuery.generateImagesMutation({ client }))
  return createElement('p', null, `${data?.total_cost_micros} ${status}`)
}

describe('React', () => {
  it('renders what a query has, and a mutation that waits', async () => {
    const client = lumenfall.createClient({ fetch: server(lumenfallVendor), auth: auth.lumenfall })
    const cache = queries()
    await cache.prefetchQuery(lumenfallQuery.generateImagesOptions({ client, body, query }))
    const page = createElement(QueryClientProvider, { client: cache }, createElement(Price, { client }))
    expect(renderToString(page)).toBe('<p>80000 idle</p>')
  })
})
