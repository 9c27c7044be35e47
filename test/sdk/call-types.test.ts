import type * as sdk from '@outlay/sdk'
import * as aurous from '@outlay/sdk/aurous'
import { withMoney } from '@outlay/sdk/aurous/money'
import { getBalanceOptions, getImageOptions } from '@outlay/sdk/aurous/query'
import * as aurousChecked from '@outlay/sdk/aurous/request-validation'
import { responseValidator } from '@outlay/sdk/aurous/response-validation'
import { withCache } from '@outlay/sdk/cache'
import { streamEvents } from '@outlay/sdk/events'
import { loggerHooks } from '@outlay/sdk/logger'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as xRouter from '@outlay/sdk/x-router'
import { estimateImage } from '@outlay/sdk/x-router/offline'
import { describe, expect, expectTypeOf, it } from 'vitest'

const client = aurous.createClient()
const lumen = lumenfall.createClient()
const free = xRouter.createClient()
const picture = { model: 'gemini-3-pro-image', prompt: 'A capybara' }
const chat = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'Why?' }] }
const path = { id: 'img_1' }

/** The type that a call resolves with. */
type Resolved<Call extends () => Promise<unknown>> = Awaited<ReturnType<Call>>

// These calls are never made; their types are what is looked at.
describe('the whole exchange of a call', () => {
  it('has the answer that the request picks', () => {
    const { generateImages, withResponse } = lumenfall
    const dry = () => withResponse(generateImages, { client: lumen, body: picture, query: { dryRun: true } })
    const wet = () => withResponse(generateImages, { client: lumen, body: picture, query: { dryRun: false } })
    const bare = () => withResponse(generateImages, { client: lumen, body: picture })
    const dryRun = picture.prompt.length > 9
    const maybe = () => withResponse(generateImages, { client: lumen, body: picture, query: { dryRun } })
    const plain = () => withResponse(aurous.getImage, { client, path })
    const checked = () => withResponse(aurousChecked.getImage, { client, path })
    expectTypeOf<Resolved<typeof dry>['data']>().toEqualTypeOf<lumenfall.CostEstimate>()
    expectTypeOf<Resolved<typeof wet>['data']>().toEqualTypeOf<lumenfall.ImageList>()
    expectTypeOf<Resolved<typeof bare>['data']>().toEqualTypeOf<lumenfall.ImageList>()
    expectTypeOf<Resolved<typeof maybe>['data']>().toEqualTypeOf<lumenfall.CostEstimate | lumenfall.ImageList>()
    expectTypeOf<Resolved<typeof plain>>().toEqualTypeOf<aurous.CallResult<aurous.Generation>>()
    expectTypeOf<Resolved<typeof checked>>().toEqualTypeOf<aurous.CallResult<aurous.Generation>>()
  })

  it('asks for what the call asks for', () => {
    const calls = () => [
      // @ts-expect-error: there is no path
      aurous.withResponse(aurous.getImage, { client }),
      // @ts-expect-error: dryRun is no text
      lumenfall.withResponse(lumenfall.generateImages, { client: lumen, body: picture, query: { dryRun: 'true' } }),
      // @ts-expect-error: it is a client of another vendor
      lumenfall.withResponse(lumenfall.generateImages, { client, body: picture }),
    ]
    expect(calls).toBeTypeOf('function')
  })
})

describe('the headers of a call', () => {
  it('may be taken away or left undefined, whatever makes the call', () => {
    const headers = { 'Idempotency-Key': null, 'Aurous-Version': undefined, 'X-Trace': 1 }
    const calls = () => [
      aurous.createImage({ client, body: { prompt: 'a dune' }, headers }),
      aurousChecked.createImage({ client, body: { prompt: 'a dune' }, headers }),
      withMoney(aurous.createImage, { client, body: { prompt: 'a dune' }, headers }),
      aurous.withResponse(aurous.createImage, { client, body: { prompt: 'a dune' }, headers }),
      getImageOptions({ client, path, headers: { 'Aurous-Version': null } }),
      // @ts-expect-error: a version is a text
      aurous.createImage({ client, body: { prompt: 'a dune' }, headers: { 'Aurous-Version': 1 } }),
    ]
    expect(calls).toBeTypeOf('function')
  })
})

describe('what is undefined', () => {
  it('stands for an option that is not given', () => {
    const [text, count, signal] = [process.env['NONE'], undefined as number | undefined, undefined]
    const none = { retry: count, timeout: count, totalTimeout: count, now: undefined }
    const hooks = [{ onRequest: undefined }, loggerHooks(console, { level: undefined, now: undefined })]
    const options = { baseUrl: text, auth: text, headers: undefined, identify: undefined, hooks, fetch: undefined }
    const calls = () => [
      aurous.createClient({
        ...options,
        ...none,
        random: undefined,
        responseValidator: responseValidator({ mode: undefined }),
      }),
      aurous.createClient({ hooks: undefined, responseValidator: undefined }),
      aurous.getImage({ client, path, signal, retry: count, timeout: count, totalTimeout: count, headers: undefined }),
      withCache(client, { priceVersion: '1', ttl: count, max: count, now: undefined, include: undefined }),
      estimateImage({ body: {}, at: 0, tokens: undefined, state: undefined, priceList: undefined }),
    ]
    expect(calls).toBeTypeOf('function')
  })
})

describe('the events of a call', () => {
  it('are those of an operation that streams, when the request asks for them', () => {
    const stream = picture.prompt.length > 9
    const calls = () => [
      streamEvents(lumenfall.completeChat, { client: lumen, body: { ...chat, stream: true } }),
      streamEvents(xRouter.completeChat, {
        client: free,
        body: { ...chat, model: 'openai/gpt-4o-mini', stream: true },
      }),
      // @ts-expect-error: the whole chat would be charged, without a stream
      streamEvents(lumenfall.completeChat, { client: lumen, body: chat }),
      // @ts-expect-error: the same
      streamEvents(lumenfall.completeChat, { client: lumen, body: { ...chat, stream: false } }),
      // @ts-expect-error: it may be the same
      streamEvents(lumenfall.completeChat, { client: lumen, body: { ...chat, stream } }),
      // @ts-expect-error: it streams nothing
      streamEvents(lumenfall.listModels, { client: lumen }),
      // @ts-expect-error: it is a client of another vendor
      streamEvents(lumenfall.completeChat, { client, body: { ...chat, stream: true } }),
    ]
    expect(calls).toBeTypeOf('function')
  })
})

describe('the client of a vendor', () => {
  it('calls that vendor and no other, also through a cache', () => {
    const kept = withCache(client, { priceVersion: '1' })
    expectTypeOf(client).toEqualTypeOf<aurous.Client>()
    expectTypeOf(kept).toEqualTypeOf<aurous.Client>()
    const calls = (any: sdk.Client, options: sdk.ClientOptions) => [
      aurous.getBalance({ client: kept }),
      aurous.getBalance({ client: any }),
      xRouter.listModels({ client: any }),
      aurous.createClient(options),
      aurous.createClient({ responseValidator: responseValidator() }),
      // @ts-expect-error: it is a client of another vendor
      aurous.getBalance({ client: free }),
      // @ts-expect-error: it is a client of another vendor
      aurousChecked.getBalance({ client: free }),
      // @ts-expect-error: it is a client of another vendor
      withMoney(aurous.getBalance, { client: free }),
      // @ts-expect-error: it is a client of another vendor
      getBalanceOptions({ client: free }),
      // @ts-expect-error: a cache changes nothing of that
      xRouter.listModels({ client: kept }),
      // @ts-expect-error: these are the answers of another vendor
      xRouter.createClient({ responseValidator: responseValidator() }),
    ]
    const take = (one: sdk.Client): sdk.Client => one
    expectTypeOf(take).toBeCallableWith(client)
    expect(calls).toBeTypeOf('function')
  })
})
