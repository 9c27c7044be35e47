// A program that uses every entry of the packed SDK. It is compiled, never run; what stands below a
// `@ts-expect-error` is what the types refuse.
import type { Auth, Client, ClientOptions, SentRequest } from '@outlay/sdk'
import { ConnectionError, isRefusalOf, OutlayError, RefusalError, UnexpectedAnswerError } from '@outlay/sdk'
import * as aurous from '@outlay/sdk/aurous'
import { answers as aurousAnswers } from '@outlay/sdk/aurous/answers'
import * as aurousChecked from '@outlay/sdk/aurous/checked'
import { withMoney as withAurousMoney } from '@outlay/sdk/aurous/money'
import * as aurousOffline from '@outlay/sdk/aurous/offline'
import { getImageOptions } from '@outlay/sdk/aurous/query'
import { createVendorClient, type OperationFunction, type VendorFacts } from '@outlay/sdk/compiled'
import type { AnswerCheck } from '@outlay/sdk/compiled/answers'
import type { checkedFunction } from '@outlay/sdk/compiled/checked'
import type { Amounts } from '@outlay/sdk/compiled/money'
import { type OfflineOperation, UnpricedError } from '@outlay/sdk/compiled/offline'
import type { Query } from '@outlay/sdk/compiled/query'
import { eventsOf } from '@outlay/sdk/events'
import * as layer from '@outlay/sdk/layer'
import { answers as layerAnswers } from '@outlay/sdk/layer/answers'
import * as layerChecked from '@outlay/sdk/layer/checked'
import { withMoney as withLayerMoney } from '@outlay/sdk/layer/money'
import * as layerOffline from '@outlay/sdk/layer/offline'
import { getWorkspaceOptions } from '@outlay/sdk/layer/query'
import * as lumenfall from '@outlay/sdk/lumenfall'
import { answers as lumenfallAnswers } from '@outlay/sdk/lumenfall/answers'
import * as lumenfallChecked from '@outlay/sdk/lumenfall/checked'
import { withMoney as withLumenfallMoney } from '@outlay/sdk/lumenfall/money'
import * as lumenfallOffline from '@outlay/sdk/lumenfall/offline'
import { getVideoOptions } from '@outlay/sdk/lumenfall/query'
import { Money } from '@outlay/sdk/money'
import { type CountTokens, loadTokens } from '@outlay/sdk/tokens'
import { signWebhook, verifyWebhook, WebhookSignatureError } from '@outlay/sdk/webhooks'
import * as xRouter from '@outlay/sdk/x-router'
import { answers as xRouterAnswers } from '@outlay/sdk/x-router/answers'
import * as xRouterChecked from '@outlay/sdk/x-router/checked'
import { withMoney } from '@outlay/sdk/x-router/money'
import * as xRouterOffline from '@outlay/sdk/x-router/offline'
import { estimateImageOptions } from '@outlay/sdk/x-router/query'

type Same<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false

/** Compiles for two types that are the same, and so not for one that has become `any`. */
function same<One, Other>(_: Same<One, Other>): void {}

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

  const vendor: VendorFacts = { name: 'a', server: 'https://api.example', codes: [] }
  const other: Client = createVendorClient(vendor, {})
  const call: OperationFunction<
    xRouter.EstimateImageData,
    xRouter.EstimateImageResponses,
    xRouter.EstimateImageErrors
  > = xRouter.estimateImage
  same<Awaited<ReturnType<typeof call>>, xRouter.ImageEstimate>(true)
  await call({ client: other, body: {}, signal: AbortSignal.timeout(1) })
  await xRouter.listImageModels({ client })
  const kinds: readonly [typeof checkedFunction?, OfflineOperation?] = []
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
  const run = await lumenfall.generateImages({ client, body })
  // @ts-expect-error Pictures have no estimate.
  run.total_cost_micros
  await lumenfall.editImages({ client, body: { ...body, image: new Blob([]) } })
  // @ts-expect-error A picture is a file.
  await lumenfall.editImages({ client, body: { ...body, image: 'a.png' } })
}

export async function streams(client: Client): Promise<void> {
  const body = { model: 'sample-chat', messages: [{ role: 'user' as const, content: 'Why?' }] }
  for await (const chunk of eventsOf(lumenfall.completeChat, { client, body: { ...body, stream: true } })) {
    same<typeof chunk, lumenfall.ChatCompletionChunk>(true)
  }
  // @ts-expect-error Images are no stream.
  eventsOf(lumenfall.generateImages, { client, body })
}

export function errors(error: unknown): string | undefined {
  if (isRefusalOf(xRouter.estimateImage, error) && error.status === 400) {
    same<typeof error.body, xRouter.InvalidRequestError>(true)
    // @ts-expect-error The document declares no 418.
    if (error.status === 418) return undefined
    return error.body.message
  }
  if (error instanceof UnexpectedAnswerError) return error.problem
  if (error instanceof ConnectionError) {
    const request: SentRequest = error.request
    return request.url
  }
  if (error instanceof RefusalError) return error.code
  return error instanceof OutlayError ? error.message : undefined
}

export async function offline(): Promise<readonly unknown[]> {
  const at = Date.now()
  const { estimatedCost } = xRouterOffline.estimateImage({ body: {}, at })
  same<typeof estimatedCost.usd, string>(true)
  // @ts-expect-error A price has its instant.
  xRouterOffline.estimateImage({ body: {} })
  const tokens: CountTokens = await loadTokens(['o200k_base'])
  const messages = [{ role: 'user' as const, content: 'Why?' }]
  try {
    return [
      lumenfallOffline.completeChat({ body: { model: 'sample-chat', messages }, at, tokens }).total_cost_micros,
      aurousOffline.estimateImage({ body: { prompt: 'a dune' }, at, state: { pinnedVersion: '2026-09-01' } }),
      layerOffline.listModels({ path: { workspace_id: '00000000-0000-4000-8000-000000000001' }, at }),
    ]
  } catch (error) {
    return error instanceof UnpricedError ? [error.reason] : []
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

export function held(): readonly (Client | AnswerCheck)[] {
  // @ts-expect-error A mode that there is not.
  aurousAnswers({ mode: 'loud' })
  return [xRouter.createClient({ answers: xRouterAnswers({ mode: 'throw' }) }), layerAnswers(), lumenfallAnswers()]
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
  return [estimate, getWorkspaceOptions, getVideoOptions]
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
