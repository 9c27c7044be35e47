// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type Client as ClientOf, type ClientOptions as ClientOptionsOf, type ConditionalFunction, type ConditionalOperation, type Operation, type OperationFunction, type Options as OptionsOf, type RequestResult, type ResponseSelector, type VendorConfig, appendQuery, authenticateRequest, containsFile, createVendorClient, fillPath, formDataBodySerializer, redactKeys, rejectStreams, selectResponse } from '../runtime.ts'
import type { ChatCompletion as CompleteChatRealRun, ChatCompletionChunk as CompleteChatEvent, CompleteChatData, CompleteChatErrors, CompleteChatResponses, CostEstimate as CompleteChatDryRun, CostEstimate as CreateVideoDryRun, CostEstimate as EditImagesDryRun, CostEstimate as GenerateImagesDryRun, CreateVideoData, CreateVideoErrors, CreateVideoResponses, EditImagesData, EditImagesErrors, EditImagesResponses, GenerateImagesData, GenerateImagesErrors, GenerateImagesResponses, GetBalanceData, GetBalanceErrors, GetBalanceResponses, GetModelData, GetModelErrors, GetModelResponses, GetVideoData, GetVideoErrors, GetVideoResponses, ImageList as EditImagesRealRun, ImageList as GenerateImagesRealRun, ListInvoicesData, ListInvoicesErrors, ListInvoicesResponses, ListModelsData, ListModelsErrors, ListModelsResponses, ListRequestsData, ListRequestsErrors, ListRequestsResponses } from '@outlay/spec/lumenfall/response-types'

export type * from '@outlay/spec/lumenfall/response-types'
export { AbortError, type Attempt, type AttemptResponse, type Auth, type CallOptions, ConnectionError, type CallResult, type Hooks, isAbortError, isConnectionError, isOutlayError, isApiError, isApiErrorOf, isTimeoutError, isUnexpectedResponseError, OutlayError, ApiError, type ApiErrorOf, type SentRequest, TimeoutError, UnexpectedResponseError, withResponse, isApiKeyError, ApiKeyError, type ApiKeyErrorReason, isUnexpectedStreamError, UnexpectedStreamError } from '../runtime.ts'

/** A client of lumenfall, and of no other vendor. */
export type Client = ClientOf<'lumenfall'>
/** How a client reaches lumenfall; what is undefined is as if it were not given. */
export type ClientOptions = ClientOptionsOf<'lumenfall'>
/** What a function of lumenfall takes, by the data of its operation, such as `Options<GetJobData>`. */
export type Options<Data extends object> = OptionsOf<Data, 'lumenfall'>

const vendor: VendorConfig = { ...{"server":"https://api.lumenfall.ai","codes":[["error","code"]],"messages":[["error","message"]],"params":[["error","param"]],"requestId":"x-lumenfall-request-id"}, authenticate: authenticateRequest }
const generateImagesOperation: Operation<GenerateImagesErrors> = {"id":"generateImages","vendor":"lumenfall","responses":{"400":"object","401":"object","402":"object","404":"object","405":"object","413":"object","415":"object","429":"object","500":"object","502":"object"}}
const generateImagesSelector: ResponseSelector = {"values":[true],"dryRun":{"200":"object"},"realRun":{"200":"object"}}
const editImagesOperation: Operation<EditImagesErrors> = {"id":"editImages","vendor":"lumenfall","responses":{"400":"object","401":"object","402":"object","404":"object","405":"object","413":"object","415":"object","429":"object","500":"object","502":"object"}}
const editImagesSelector: ResponseSelector = {"values":[true],"dryRun":{"200":"object"},"realRun":{"200":"object"}}
const completeChatOperation: Operation<CompleteChatErrors, CompleteChatEvent> = {"id":"completeChat","vendor":"lumenfall","responses":{"400":"object","401":"object","402":"object","404":"object","405":"object","413":"object","415":"object","429":"object","500":"object","502":"object"},"streamEnd":"[DONE]"}
const completeChatSelector: ResponseSelector = {"values":[true],"dryRun":{"200":"object"},"realRun":{"200":"object"}}
const createVideoOperation: Operation<CreateVideoErrors> = {"id":"createVideo","vendor":"lumenfall","responses":{"400":"object","401":"object","402":"object","404":"object","405":"object","413":"object","415":"object","429":"object","500":"object","502":"object"}}
const createVideoSelector: ResponseSelector = {"values":[true],"dryRun":{"200":"object"},"realRun":{"202":"object"}}
const getVideoOperation: Operation<GetVideoErrors> = {"id":"getVideo","vendor":"lumenfall","responses":{"200":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const listModelsOperation: Operation<ListModelsErrors> = {"id":"listModels","vendor":"lumenfall","responses":{"200":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const getModelOperation: Operation<GetModelErrors> = {"id":"getModel","vendor":"lumenfall","responses":{"200":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const getBalanceOperation: Operation<GetBalanceErrors> = {"id":"getBalance","vendor":"lumenfall","responses":{"200":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const listRequestsOperation: Operation<ListRequestsErrors> = {"id":"listRequests","vendor":"lumenfall","responses":{"200":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}
const listInvoicesOperation: Operation<ListInvoicesErrors> = {"id":"listInvoices","vendor":"lumenfall","responses":{"200":"object","401":"object","404":"object","405":"object","429":"object","500":"object"},"safe":true}

/** A client of lumenfall; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

/**
 * Generate images, or estimate what they cost
 *
 * Makes images from a prompt; with `?dryRun=true`, says what they would cost. See Dry runs, Routing and Effective cost.
 */
export const generateImages: ConditionalFunction<GenerateImagesData, ConditionalOperation<["query","dryRun"], true, GenerateImagesDryRun, GenerateImagesRealRun>, GenerateImagesErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign((options: Options<GenerateImagesData>): RequestResult<GenerateImagesResponses, GenerateImagesErrors> => options.client.send<GenerateImagesResponses, GenerateImagesErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: generateImagesOperation, method: 'POST', selection: selectResponse(generateImagesSelector, options.query?.dryRun), createRedactor: redactKeys, url: appendQuery("/openai/v1/images/generations", options.query),
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: generateImagesOperation }) as ConditionalFunction<GenerateImagesData, ConditionalOperation<["query","dryRun"], true, GenerateImagesDryRun, GenerateImagesRealRun>, GenerateImagesErrors, unknown, 'lumenfall'>

/**
 * Edit images, or estimate what that costs
 *
 * Makes images from one or several others and a prompt; with `?dryRun=true`, says what they would cost. The body is a form
 * of at most 25 MiB (A), with one file in `image` or several in `image[]`, as the official `openai` client sends them.
 * Each has to be a PNG, JPEG or WebP that can be read, and a mask as large as the first of them, else 400. On sample
 * data any image model edits, and an edit costs what a generation does (A).
 */
export const editImages: ConditionalFunction<EditImagesData, ConditionalOperation<["query","dryRun"], true, EditImagesDryRun, EditImagesRealRun>, EditImagesErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign((options: Options<EditImagesData>): RequestResult<EditImagesResponses, EditImagesErrors> => options.client.send<EditImagesResponses, EditImagesErrors>({
  ...formDataBodySerializer,
  security: [{"scheme":"bearer","type":"http"}],
  operation: editImagesOperation, method: 'POST', selection: selectResponse(editImagesSelector, options.query?.dryRun), createRedactor: redactKeys, url: appendQuery("/openai/v1/images/edits", options.query),
  ...options,
  headers: { "Content-Type": null, ...options.headers },
}), { operation: editImagesOperation }) as ConditionalFunction<EditImagesData, ConditionalOperation<["query","dryRun"], true, EditImagesDryRun, EditImagesRealRun>, EditImagesErrors, unknown, 'lumenfall'>

/**
 * Complete a chat, or estimate what that costs
 *
 * Answers a conversation; with `?dryRun=true`, says what the answer would cost at most. See Tokens of a chat.
 *
 * With `stream: true` the answer is a stream of server-sent events, `text/event-stream` (P): each event's data is a
 * `chat.completion.chunk` of OpenAI's API, and the last one's is `[DONE]`. The chunk before that has the `metadata` (A);
 * with `stream_options.include_usage` it has no choices, but the `usage`. A stream that is read to its end is charged
 * like an answer in one piece, just before the chunk with the `metadata` leaves; one that its reader leaves is charged
 * for the prompt and the tokens so far, and so is a stream that is not read for ten minutes.
 * Until then its estimate is held (A). Not with `dryRun=true`: see Dry runs.
 */
export const completeChat: ConditionalFunction<CompleteChatData, ConditionalOperation<["query","dryRun"], true, CompleteChatDryRun, CompleteChatRealRun>, CompleteChatErrors, CompleteChatEvent, 'lumenfall'> = /* @__PURE__ */ Object.assign((options: Options<CompleteChatData>): RequestResult<CompleteChatResponses, CompleteChatErrors> => options.client.send<CompleteChatResponses, CompleteChatErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: completeChatOperation, method: 'POST', selection: selectResponse(completeChatSelector, options.query?.dryRun), readBody: rejectStreams, createRedactor: redactKeys, url: appendQuery("/openai/v1/chat/completions", options.query),
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: completeChatOperation }) as ConditionalFunction<CompleteChatData, ConditionalOperation<["query","dryRun"], true, CompleteChatDryRun, CompleteChatRealRun>, CompleteChatErrors, CompleteChatEvent, 'lumenfall'>

/**
 * Start a video, or estimate what it costs
 *
 * Starts a video and answers at once, in JSON or as a form of at most 25 MiB (A); `GET /openai/v1/videos/{id}` tells how
 * it goes on. With `?dryRun=true`, says what it would cost (P). What it may cost is held until it ends, charged when it
 * is completed, and released when it fails (A).
 *
 * On sample data it is `queued`, then `in_progress`, and `completed` after about two seconds; a video whose prompt is
 * `a prompt that fails` ends in `failed` (A).
 */
export const createVideo: ConditionalFunction<CreateVideoData, ConditionalOperation<["query","dryRun"], true, CreateVideoDryRun, CreateVideoResponses[Exclude<keyof CreateVideoResponses, 200>]>, CreateVideoErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign((options: Options<CreateVideoData>): RequestResult<CreateVideoResponses, CreateVideoErrors> => options.client.send<CreateVideoResponses, CreateVideoErrors>({
  ...(containsFile(options.body) && formDataBodySerializer),
  security: [{"scheme":"bearer","type":"http"}],
  operation: createVideoOperation, method: 'POST', selection: selectResponse(createVideoSelector, options.query?.dryRun), createRedactor: redactKeys, url: appendQuery("/openai/v1/videos", options.query),
  ...options,
  headers: { "Content-Type": containsFile(options.body) ? null : "application/json", ...options.headers },
}), { operation: createVideoOperation }) as ConditionalFunction<CreateVideoData, ConditionalOperation<["query","dryRun"], true, CreateVideoDryRun, CreateVideoResponses[Exclude<keyof CreateVideoResponses, 200>]>, CreateVideoErrors, unknown, 'lumenfall'>

/**
 * Read a video
 *
 * A video as it is now. While it is `queued` or `in_progress`, `metadata.cost_estimate` says what it may cost; once it
 * is `completed`, `metadata.cost` says what it did cost. One that `failed` cost nothing: `metadata` has neither (A), and
 * `error` says why. The video of another account gets the answer of one that does not exist (A).
 */
export const getVideo: OperationFunction<GetVideoData, GetVideoResponses, GetVideoErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign(async (options: Options<GetVideoData>): RequestResult<GetVideoResponses, GetVideoErrors> => options.client.send<GetVideoResponses, GetVideoErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: getVideoOperation, method: 'GET', createRedactor: redactKeys, url: fillPath("/openai/v1/videos/{id}", options.path),
  ...options,
}), { operation: getVideoOperation })

/**
 * List the models
 *
 * All models by their ids without a provider.
 */
export const listModels: OperationFunction<ListModelsData, ListModelsResponses, ListModelsErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign((options: Options<ListModelsData>): RequestResult<ListModelsResponses, ListModelsErrors> => options.client.send<ListModelsResponses, ListModelsErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: listModelsOperation, method: 'GET', createRedactor: redactKeys, url: "/openai/v1/models",
  ...options,
}), { operation: listModelsOperation })

/**
 * Read a model
 *
 * A model by its id. With a provider, the slash is written `%2F`, as the official `openai` client does it, and the answer
 * has the id without the provider; an unwritten slash makes another route (A).
 */
export const getModel: OperationFunction<GetModelData, GetModelResponses, GetModelErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign(async (options: Options<GetModelData>): RequestResult<GetModelResponses, GetModelErrors> => options.client.send<GetModelResponses, GetModelErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: getModelOperation, method: 'GET', createRedactor: redactKeys, url: fillPath("/openai/v1/models/{id}", options.path),
  ...options,
}), { operation: getModelOperation })

/**
 * Read the balance
 *
 * How the account pays, and what a prepaid one has, what is held for requests that run included (A).
 */
export const getBalance: OperationFunction<GetBalanceData, GetBalanceResponses, GetBalanceErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign((options: Options<GetBalanceData>): RequestResult<GetBalanceResponses, GetBalanceErrors> => options.client.send<GetBalanceResponses, GetBalanceErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: getBalanceOperation, method: 'GET', createRedactor: redactKeys, url: "/v1/balance",
  ...options,
}), { operation: getBalanceOperation })

/**
 * List what was charged
 *
 * The ledger of the account, newest first: every request that was charged, with what it cost, and every auto top-up.
 * Dry runs, requests that were refused and videos that failed are not in it, videos once they are completed. A prepaid
 * balance is at every instant what the account had at first less the sum of all costs; the cost of a top-up is below 0.
 * The route is assumed.
 */
export const listRequests: OperationFunction<ListRequestsData, ListRequestsResponses, ListRequestsErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign((options: Options<ListRequestsData>): RequestResult<ListRequestsResponses, ListRequestsErrors> => options.client.send<ListRequestsResponses, ListRequestsErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: listRequestsOperation, method: 'GET', createRedactor: redactKeys, url: "/v1/requests",
  ...options,
}), { operation: listRequestsOperation })

/**
 * List the invoices
 *
 * The invoices of a postpaid account, newest first, made from its ledger: one for each calendar month in UTC in which
 * something was charged. The one of the month that runs is `open` and still grows; the others are `issued`. A total is
 * the sum of the month's costs in the ledger, to the micro. A prepaid account has none. The route is assumed.
 */
export const listInvoices: OperationFunction<ListInvoicesData, ListInvoicesResponses, ListInvoicesErrors, unknown, 'lumenfall'> = /* @__PURE__ */ Object.assign((options: Options<ListInvoicesData>): RequestResult<ListInvoicesResponses, ListInvoicesErrors> => options.client.send<ListInvoicesResponses, ListInvoicesErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: listInvoicesOperation, method: 'GET', createRedactor: redactKeys, url: "/v1/invoices",
  ...options,
}), { operation: listInvoicesOperation })
