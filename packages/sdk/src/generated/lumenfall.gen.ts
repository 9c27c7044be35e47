// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { authorizeRequest, createVendorClient, formDataBodySerializer, type Client, type ClientOptions, type Operation, type Options, type RequestResult, type VendorFacts } from '../compiled.ts'
import type { CompleteChatData, CompleteChatErrors, CompleteChatResponses, CreateVideoData, CreateVideoErrors, CreateVideoResponses, EditImagesData, EditImagesErrors, EditImagesResponses, GenerateImagesData, GenerateImagesErrors, GenerateImagesResponses, GetBalanceData, GetBalanceErrors, GetBalanceResponses, GetModelData, GetModelErrors, GetModelResponses, GetVideoData, GetVideoErrors, GetVideoResponses, ListInvoicesData, ListInvoicesErrors, ListInvoicesResponses, ListModelsData, ListModelsErrors, ListModelsResponses, ListRequestsData, ListRequestsErrors, ListRequestsResponses } from '@outlay/spec/lumenfall/schemas';

/**
 * Generate images, or estimate what they cost
 *
 * Makes images from a prompt; with `?dryRun=true`, says what they would cost. See Dry runs, Routing and Effective cost.
 *
 */
export const generateImages = (options: Options<GenerateImagesData>): RequestResult<GenerateImagesResponses, GenerateImagesErrors> => options.client.post<GenerateImagesResponses, GenerateImagesErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: generateImagesOperation, url: '/openai/v1/images/generations',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Edit images, or estimate what that costs
 *
 * Makes images from one or several others and a prompt; with `?dryRun=true`, says what they would cost. The body is a form
 * of at most 25 MiB (A), with one file in `image` or several in `image[]`, as the official `openai` client sends them.
 * Each has to be a PNG, JPEG or WebP that can be read, and a mask as large as the first of them, else 400. On sample
 * data any image model edits, and an edit costs what a generation does (A).
 *
 */
export const editImages = (options: Options<EditImagesData>): RequestResult<EditImagesResponses, EditImagesErrors> => options.client.post<EditImagesResponses, EditImagesErrors>({
    ...formDataBodySerializer,
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: editImagesOperation, url: '/openai/v1/images/edits',
    ...options,
    headers: {
        'Content-Type': null,
        ...options.headers
    }
});

/**
 * Complete a chat, or estimate what that costs
 *
 * Answers a conversation; with `?dryRun=true`, says what the answer would cost at most. See Tokens of a chat.
 *
 * With `stream: true` the answer is a stream of server-sent events, `text/event-stream` (P): each event's data is a
 * `chat.completion.chunk` of OpenAI's API, and the last one's is `[DONE]`. The chunk before that has the `metadata` (A);
 * with `stream_options.include_usage` it has no choices, but the `usage`. A stream is charged like an answer in one
 * piece (A). Not with `dryRun=true`: see Dry runs.
 *
 */
export const completeChat = (options: Options<CompleteChatData>): RequestResult<CompleteChatResponses, CompleteChatErrors> => options.client.post<CompleteChatResponses, CompleteChatErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: completeChatOperation, url: '/openai/v1/chat/completions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start a video, or estimate what it costs
 *
 * Starts a video and answers at once, in JSON or as a form of at most 25 MiB (A); `GET /openai/v1/videos/{id}` tells how
 * it goes on. With `?dryRun=true`, says what it would cost (P). What it may cost is held until it ends, charged when it
 * is completed, and released when it fails (A).
 *
 * On sample data it is `queued`, then `in_progress`, and `completed` after about two seconds; a video whose prompt is
 * `a prompt that fails` ends in `failed` (A).
 *
 */
export const createVideo = (options: Options<CreateVideoData>): RequestResult<CreateVideoResponses, CreateVideoErrors> => options.client.post<CreateVideoResponses, CreateVideoErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: createVideoOperation, url: '/openai/v1/videos',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a video
 *
 * A video as it is now. While it is `queued` or `in_progress`, `metadata.cost_estimate` says what it may cost; once it
 * is `completed`, `metadata.cost` says what it did cost. One that `failed` cost nothing: `metadata` has neither (A), and
 * `error` says why. The video of another account gets the answer of one that does not exist (A).
 *
 */
export const getVideo = (options: Options<GetVideoData>): RequestResult<GetVideoResponses, GetVideoErrors> => options.client.get<GetVideoResponses, GetVideoErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: getVideoOperation, url: '/openai/v1/videos/{id}',
    ...options
});

/**
 * List the models
 *
 * All models by their ids without a provider.
 */
export const listModels = (options: Options<ListModelsData>): RequestResult<ListModelsResponses, ListModelsErrors> => options.client.get<ListModelsResponses, ListModelsErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: listModelsOperation, url: '/openai/v1/models',
    ...options
});

/**
 * Read a model
 *
 * A model by its id. With a provider, the slash is written `%2F`, as the official `openai` client does it, and the answer
 * has the id without the provider; an unwritten slash makes another route (A).
 *
 */
export const getModel = (options: Options<GetModelData>): RequestResult<GetModelResponses, GetModelErrors> => options.client.get<GetModelResponses, GetModelErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: getModelOperation, url: '/openai/v1/models/{id}',
    ...options
});

/**
 * Read the balance
 *
 * How the account pays, and what a prepaid one has, what is held for requests that run included (A).
 *
 */
export const getBalance = (options: Options<GetBalanceData>): RequestResult<GetBalanceResponses, GetBalanceErrors> => options.client.get<GetBalanceResponses, GetBalanceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: getBalanceOperation, url: '/v1/balance',
    ...options
});

/**
 * List what was charged
 *
 * The ledger of the account, newest first: every request that was charged, with what it cost, and every auto top-up.
 * Dry runs, requests that were refused and videos that failed are not in it, videos once they are completed. A prepaid
 * balance is at every instant what the account had at first less the sum of all costs; the cost of a top-up is below 0.
 * The route is assumed.
 *
 */
export const listRequests = (options: Options<ListRequestsData>): RequestResult<ListRequestsResponses, ListRequestsErrors> => options.client.get<ListRequestsResponses, ListRequestsErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: listRequestsOperation, url: '/v1/requests',
    ...options
});

/**
 * List the invoices
 *
 * The invoices of a postpaid account, newest first, made from its ledger: one for each calendar month in UTC in which
 * something was charged. The one of the month that runs is `open` and still grows; the others are `issued`. A total is
 * the sum of the month's costs in the ledger, to the micro. A prepaid account has none. The route is assumed.
 *
 */
export const listInvoices = (options: Options<ListInvoicesData>): RequestResult<ListInvoicesResponses, ListInvoicesErrors> => options.client.get<ListInvoicesResponses, ListInvoicesErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: listInvoicesOperation, url: '/v1/invoices',
    ...options
});

export type * from '@outlay/spec/lumenfall/schemas'
export { ConnectionError, isRefusalOf, OutlayError, RefusalError, type RefusalOf, type SentRequest, UnexpectedAnswerError, UnsendableKeyError, type UnsendableKeyReason } from '../compiled.ts'
export type { Client, ClientOptions }

const vendor: VendorFacts = { ...{"name":"lumenfall","server":"https://api.lumenfall.ai","codes":[["error","code"]]}, authorize: authorizeRequest }
const generateImagesOperation: Operation = {"id":"generateImages","answers":{"200":{"type":""},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"402":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"413":{"type":"object","required":{"error":"object"}},"415":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}},"502":{"type":"object","required":{"error":"object"}}}}
const editImagesOperation: Operation = {"id":"editImages","answers":{"200":{"type":""},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"402":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"413":{"type":"object","required":{"error":"object"}},"415":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}},"502":{"type":"object","required":{"error":"object"}}}}
const completeChatOperation: Operation = {"id":"completeChat","answers":{"200":{"type":""},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"402":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"413":{"type":"object","required":{"error":"object"}},"415":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}},"502":{"type":"object","required":{"error":"object"}}}}
const createVideoOperation: Operation = {"id":"createVideo","answers":{"200":{"type":"object","required":{"estimated":"boolean","model":"string","provider":"string","total_cost_micros":"integer","currency":"string","components":"array"}},"202":{"type":"object","required":{"id":"string","object":"string","created_at":"integer","completed_at":"integer|null","status":"string","model":"string","prompt":"string","seconds":"string","size":"string","error":"","metadata":""}},"400":{"type":"object","required":{"error":"object"}},"401":{"type":"object","required":{"error":"object"}},"402":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"413":{"type":"object","required":{"error":"object"}},"415":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}},"502":{"type":"object","required":{"error":"object"}}}}
const getVideoOperation: Operation = {"id":"getVideo","answers":{"200":{"type":"object","required":{"id":"string","object":"string","created_at":"integer","completed_at":"integer|null","status":"string","model":"string","prompt":"string","seconds":"string","size":"string","error":"","metadata":""}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const listModelsOperation: Operation = {"id":"listModels","answers":{"200":{"type":"object","required":{"object":"string","data":"array"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const getModelOperation: Operation = {"id":"getModel","answers":{"200":{"type":"object","required":{"id":"string","object":"string","created":"integer","owned_by":"string"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const getBalanceOperation: Operation = {"id":"getBalance","answers":{"200":{"type":"object","required":{"object":"string","billing_type":"string","available":"object"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const listRequestsOperation: Operation = {"id":"listRequests","answers":{"200":{"type":"object","required":{"object":"string","data":"array"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}
const listInvoicesOperation: Operation = {"id":"listInvoices","answers":{"200":{"type":"object","required":{"object":"string","data":"array"}},"401":{"type":"object","required":{"error":"object"}},"404":{"type":"object","required":{"error":"object"}},"405":{"type":"object","required":{"error":"object"}},"429":{"type":"object","required":{"error":"object"}},"500":{"type":"object","required":{"error":"object"}}}}

/** A client of lumenfall; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)
