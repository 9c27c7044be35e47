// A program that uses every entry of the packed SDK. It is compiled, never run; what stands below a
// `@ts-expect-error` is what the types refuse.
import type {
  AttemptResponse,
  Auth,
  CallOptions,
  CallResult,
  Client,
  ClientOptions,
  Hooks,
  OperationFunction,
  Options,
  SentRequest,
} from '@outlay/sdk'
import { ApiError, ConnectionError, isApiErrorOf, OutlayError, UnexpectedResponseError } from '@outlay/sdk'
import * as aurous from '@outlay/sdk/aurous'
import { BalanceTooLowError } from '@outlay/sdk/aurous/errors'
import { listCharacters } from '@outlay/sdk/aurous/lists'
import { withMoney as withAurousMoney } from '@outlay/sdk/aurous/money'
import * as aurousOffline from '@outlay/sdk/aurous/offline'
import { getImageOptions } from '@outlay/sdk/aurous/query'
import * as aurousChecked from '@outlay/sdk/aurous/request-validation'
import {
  responseValidator as aurousAnswers,
  type ResponseValidatorOptions,
} from '@outlay/sdk/aurous/response-validation'
import { withCache } from '@outlay/sdk/cache'
import { streamEvents } from '@outlay/sdk/events'
import * as layer from '@outlay/sdk/layer'
import * as layerErrors from '@outlay/sdk/layer/errors'
import * as layerLists from '@outlay/sdk/layer/lists'
import { withMoney as withLayerMoney } from '@outlay/sdk/layer/money'
import * as layerOffline from '@outlay/sdk/layer/offline'
import { getWorkspaceOptions } from '@outlay/sdk/layer/query'
import * as layerChecked from '@outlay/sdk/layer/request-validation'
import { responseValidator as layerAnswers } from '@outlay/sdk/layer/response-validation'
import { type LoggerOptions, loggerHooks } from '@outlay/sdk/logger'
import * as lumenfall from '@outlay/sdk/lumenfall'
import * as lumenfallErrors from '@outlay/sdk/lumenfall/errors'
import * as lumenfallLists from '@outlay/sdk/lumenfall/lists'
import { withMoney as withLumenfallMoney } from '@outlay/sdk/lumenfall/money'
import * as lumenfallOffline from '@outlay/sdk/lumenfall/offline'
import { getVideoOptions } from '@outlay/sdk/lumenfall/query'
import * as lumenfallChecked from '@outlay/sdk/lumenfall/request-validation'
import { responseValidator as lumenfallAnswers } from '@outlay/sdk/lumenfall/response-validation'
import { Money } from '@outlay/sdk/money'
import { createVendorClient, type VendorConfig } from '@outlay/sdk/runtime'
import type { ApiErrorWith } from '@outlay/sdk/runtime/errors'
import type { ListOf } from '@outlay/sdk/runtime/lists'
import type { Amounts } from '@outlay/sdk/runtime/money'
import { type OfflineOperation, UnpricedError } from '@outlay/sdk/runtime/offline'
import type { Query } from '@outlay/sdk/runtime/query'
import type { withValidation } from '@outlay/sdk/runtime/request-validation'
import type { ResponseValidator, Shape } from '@outlay/sdk/runtime/response-validation'
import { type CountTokens, loadTokens } from '@outlay/sdk/tokens'
import { signWebhook, verifyWebhook, WebhookSignatureError } from '@outlay/sdk/webhooks'
import * as xRouter from '@outlay/sdk/x-router'
import * as xRouterErrors from '@outlay/sdk/x-router/errors'
import * as xRouterLists from '@outlay/sdk/x-router/lists'
import { withMoney } from '@outlay/sdk/x-router/money'
import * as xRouterOffline from '@outlay/sdk/x-router/offline'
import { estimateImageOptions, type RequestKey } from '@outlay/sdk/x-router/query'
import * as xRouterChecked from '@outlay/sdk/x-router/request-validation'
import { responseValidator as xRouterAnswers } from '@outlay/sdk/x-router/response-validation'

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false

/** Compiles for two types that are the same, and so not for one that has become `any`. */
function same<One, Other>(_: Same<One, Other>): void {}

/** What an app may have or not have, given as it is. */
export interface Perhaps {
  readonly key: string | undefined
  readonly signal: AbortSignal | undefined
}

export async function perhaps({ key, signal }: Perhaps): Promise<readonly unknown[]> {
  const log: LoggerOptions = { level: undefined, now: undefined }
  const hooks: readonly Hooks[] = [
    loggerHooks(console, log),
    { onResponse: ({ status }: AttemptResponse) => void status },
  ]
  const client = aurous.createClient({
    auth: key,
    baseUrl: key,
    hooks,
    responseValidator: aurousAnswers({ mode: undefined }),
  })
  const call: CallOptions = { signal, timeout: undefined }
  const kept: aurous.Client = withCache(client, { priceVersion: '2026-05-15', ttl: undefined })
  const headers = { 'Idempotency-Key': null }
  const asked: aurous.Options<aurous.CreateImageData> = { client: kept, body: { prompt: 'a dune' }, headers, ...call }
  const other: Options<aurous.CreateImageData> = asked
  const told: CallResult<aurous.Generation> = await aurous.withResponse(aurousChecked.createImage, asked)
  // @ts-expect-error A client calls its own vendor.
  await xRouter.listModels({ client })
  // @ts-expect-error Answers are held to the document of their vendor.
  xRouter.createClient({ responseValidator: aurousAnswers() })
  return [other, told.data.cost, told.attempts]
}

export async function clients(): Promise<void> {
  const auth: Auth = async () => 'key'
  const options: ClientOptions = { baseUrl: '/api', auth, headers: { 'X-Trace': '1' } }
  const client: Client = xRouter.createClient(options)
  lumenfall.createClient({ fetch: async (request) => new Response(request.url) })
  // @ts-expect-error An option that there is not.
  aurous.createClient({ baseURL: 'http://localhost:4010' })
  // @ts-expect-error A key is text.
  aurous.createClient({ auth: 1 })
  aurous.createClient({ baseUrl: undefined, auth: undefined, fetch: undefined, retry: undefined })

  const vendor: VendorConfig = { server: 'https://api.example', codes: [] }
  const other: Client = createVendorClient(vendor, {})
  const call: OperationFunction<
    xRouter.EstimateImageData,
    xRouter.EstimateImageResponses,
    xRouter.EstimateImageErrors
  > = xRouter.estimateImage
  same<Awaited<ReturnType<typeof call>>, xRouter.ImageEstimate>(true)
  await call({ client: other, body: {}, signal: AbortSignal.timeout(1) })
  await xRouter.listImageModels({ client })
  const kinds: readonly [typeof withValidation?, OfflineOperation?] = []
  void kinds
}

export async function requests(client: Client): Promise<void> {
  const { estimatedCost, model } = await xRouter.estimateImage({ client, body: { model: 'flux-dev', width: 2048 } })
  same<typeof estimatedCost.usd, string>(true)
  same<typeof model, xRouter.ImageModel | (string & {})>(true)
  // @ts-expect-error A model that there is not.
  await xRouter.estimateImage({ client, body: { model: 'nope' } })
  // @ts-expect-error A width is a number.
  await xRouter.estimateImage({ client, body: { width: '2048' } })
  // @ts-expect-error Every call has a body.
  await xRouter.estimateImage({ client })
  // @ts-expect-error Every call has a client.
  await xRouter.estimateImage({ body: {} })
  // @ts-expect-error A field that there is not.
  estimatedCost.eur

  const image = await aurous.createImage({ client, body: { prompt: 'a dune' } })
  same<typeof image, aurous.CreateImageResponses[keyof aurous.CreateImageResponses]>(true)
  const workspace_id = '00000000-0000-4000-8000-000000000001'
  await layer.getWorkspace({ client, path: { workspace_id } })
  // @ts-expect-error The path has a workspace.
  await layer.getWorkspace({ client })
}

export async function picked(client: Client): Promise<void> {
  const body = { model: 'dall-e-3', prompt: 'a hat' }
  const dry = await lumenfall.generateImages({ client, body, query: { dryRun: true } })
  same<typeof dry.total_cost_micros, number>(true)
  // @ts-expect-error An estimate has no pictures.
  dry.data
  const exchange = await lumenfall.withResponse(lumenfall.generateImages, { client, body, query: { dryRun: true } })
  same<typeof exchange.data.total_cost_micros, number>(true)
  const run = await lumenfall.generateImages({ client, body })
  // @ts-expect-error Pictures have no estimate.
  run.total_cost_micros
  await lumenfall.editImages({ client, body: { ...body, image: new Blob([]) } })
  // @ts-expect-error A picture is a file.
  await lumenfall.editImages({ client, body: { ...body, image: 'a.png' } })
}

export async function streams(client: Client): Promise<void> {
  const body = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'Why?' }] }
  for await (const chunk of streamEvents(lumenfall.completeChat, { client, body: { ...body, stream: true } })) {
    same<typeof chunk, lumenfall.ChatCompletionChunk>(true)
  }
  // @ts-expect-error A chat in one piece is no stream, and costs the same.
  streamEvents(lumenfall.completeChat, { client, body })
  // @ts-expect-error Images are no stream.
  streamEvents(lumenfall.generateImages, { client, body })
}

export function errors(error: unknown): string | undefined {
  if (isApiErrorOf(xRouter.estimateImage, error) && error.status === 400) {
    same<typeof error.body, xRouter.InvalidRequestError>(true)
    // @ts-expect-error The document declares no 418.
    if (error.status === 418) return undefined
    return error.body.message
  }
  if (error instanceof UnexpectedResponseError) return error.problem
  if (error instanceof ConnectionError) {
    const request: SentRequest = error.request
    return request.url
  }
  if (error instanceof BalanceTooLowError) {
    const refused: ApiErrorWith<'balance_too_low', { 402: aurous.BalanceError }> = error
    return refused.body.error.message
  }
  if (error instanceof xRouterErrors.InvalidDimensionsError) same<typeof error.status, 400>(true)
  if (error instanceof layerErrors.MissingError) return error.code
  if (error instanceof lumenfallErrors.InsufficientBalanceError) same<typeof error.status, 402>(true)
  if (aurous.isApiKeyError(error)) return error.reason
  if (lumenfall.isUnexpectedStreamError(error)) return error.request.url
  if (aurousChecked.isRequestValidationError(error)) {
    const fault: aurousChecked.RequestViolation | undefined = error.violations[0]
    return fault?.pointer
  }
  if (error instanceof ApiError) return error.code
  return error instanceof OutlayError ? error.message : undefined
}

export async function offline(): Promise<readonly unknown[]> {
  const at = Date.now()
  const { estimatedCost } = xRouterOffline.estimateImage({ body: {}, at })
  same<typeof estimatedCost.usd, string>(true)
  // @ts-expect-error A price has its instant.
  xRouterOffline.estimateImage({ body: {} })
  const options: xRouterOffline.OfflineOptions = { at, tokens: undefined, priceList: undefined }
  const asked: xRouterOffline.OfflineRequest<xRouter.EstimateImageData> = { body: {}, ...options }
  const list: xRouterOffline.PriceList | undefined = asked.priceList
  const tokens: CountTokens = await loadTokens(['o200k_base'])
  const messages = [{ role: 'user' as const, content: 'Why?' }]
  try {
    return [
      lumenfallOffline.completeChat({ body: { model: 'sample-chat', messages }, at, tokens }).total_cost_micros,
      aurousOffline.estimateImage({ body: { prompt: 'a dune' }, at, state: { pinnedVersion: '2026-09-01' } }),
      layerOffline.listModels({ path: { workspace_id: '00000000-0000-4000-8000-000000000001' }, at }),
    ]
  } catch (error) {
    const reason: xRouterOffline.UnpricedReason | undefined = xRouterOffline.isUnpricedError(error)
      ? error.reason
      : undefined
    return error instanceof UnpricedError ? [error.reason, list] : [reason]
  }
}

export function checks(): readonly unknown[] {
  return [
    aurousChecked.createImage,
    layerChecked.estimateInference,
    lumenfallChecked.createVideo,
    xRouterChecked.estimateImage,
  ]
}

export function held(): readonly (Client | ResponseValidator | Shape | ResponseValidatorOptions)[] {
  // @ts-expect-error A mode that there is not.
  aurousAnswers({ mode: 'loud' })
  return [
    xRouter.createClient({ responseValidator: xRouterAnswers({ mode: 'throw' }) }),
    layerAnswers(),
    lumenfallAnswers(),
  ]
}

export async function lists(client: Client): Promise<readonly unknown[]> {
  const all: ListOf<typeof aurous.listCharacters, []> = listCharacters({ client })
  for await (const { name } of all) same<typeof name, string>(true)
  // @ts-expect-error A list has a client.
  listCharacters({})
  return [layerLists.listModels, lumenfallLists.listModels({ client }), xRouterLists.listModels({ client })]
}

export async function money(client: Client): Promise<readonly unknown[]> {
  const exchange = await withMoney(xRouter.estimateImage, { client, body: {} })
  const usd: Money<'USD'> = exchange.money.estimatedCost.usd
  const amounts: Amounts | undefined = undefined
  return [usd, Money, amounts, withAurousMoney, withLayerMoney, withLumenfallMoney]
}

export function queries(client: Client): readonly unknown[] {
  const path = { id: 'img_1' }
  const { queryKey } = getImageOptions({ client, path })
  same<(typeof queryKey)[0], 'aurous'>(true)
  const estimate: Query<'x-router', 'estimateImage', xRouter.ImageEstimate> = estimateImageOptions({ client, body: {} })
  // @ts-expect-error Every call has a body.
  estimateImageOptions({ client })
  const request: RequestKey = queryKey[2]
  return [request, estimate, getWorkspaceOptions, getVideoOptions]
}

export async function webhooks(body: string, header: string | null): Promise<string> {
  try {
    const event = await verifyWebhook<{ readonly event: string }>(body, header, 'whsec', { now: Date.now })
    same<typeof event.event, string>(true)
    // @ts-expect-error A webhook is verified at an instant.
    await verifyWebhook(body, header, 'whsec')
    return await signWebhook(body, 'whsec', { at: Date.now() })
  } catch (error) {
    return error instanceof WebhookSignatureError ? error.reason : ''
  }
}
