// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type DryRun, type ErrorOf, type Mutation, type MutationOptions, type MutationVariables, type Query, type QueryKey, type QueryKeyRequest, type QueryRequest, type RealRun, type ResponseData, buildMutation, buildQuery, buildQueryKey, withDryRun } from '../../query/runtime.ts'
import * as sdk from '../lumenfall.gen.ts'

export type { QueryRequest, ErrorOf, Mutation, Query, QueryKey, RequestKey, MutationOptions, MutationVariables } from '../../query/runtime.ts'

export const generateImagesQueryKey = (options: QueryKeyRequest<QueryRequest<DryRun<typeof sdk.generateImages, ["query","dryRun"], true>>>): QueryKey<"lumenfall", "generateImages", ResponseData<DryRun<typeof sdk.generateImages, ["query","dryRun"], true>>, ErrorOf<typeof sdk.generateImages>> =>
  buildQueryKey({ vendor: "lumenfall", id: "generateImages", query: ["dryRun"] }, withDryRun(["query","dryRun"], [true], options))

/**
 * Generate images, or estimate what they cost
 *
 * Makes images from a prompt; with `?dryRun=true`, says what they would cost. See Dry runs, Routing and Effective cost.
 */
export const generateImagesOptions = (options: QueryRequest<DryRun<typeof sdk.generateImages, ["query","dryRun"], true>>): Query<"lumenfall", "generateImages", ResponseData<DryRun<typeof sdk.generateImages, ["query","dryRun"], true>>, ErrorOf<typeof sdk.generateImages>> =>
  buildQuery(generateImagesQueryKey(options), (signal) => sdk.generateImages({ ...withDryRun(["query","dryRun"], [true], options), signal }))

/**
 * Generate images, or estimate what they cost
 *
 * Makes images from a prompt; with `?dryRun=true`, says what they would cost. See Dry runs, Routing and Effective cost.
 */
export const generateImagesMutation = (options: MutationOptions<RealRun<typeof sdk.generateImages>>): Mutation<"lumenfall", "generateImages", MutationVariables<RealRun<typeof sdk.generateImages>>, ResponseData<RealRun<typeof sdk.generateImages>>, ErrorOf<typeof sdk.generateImages>> =>
  buildMutation(["lumenfall", "generateImages"], (variables) => sdk.generateImages({ ...options, ...variables }))

/**
 * Edit images, or estimate what that costs
 *
 * Makes images from one or several others and a prompt; with `?dryRun=true`, says what they would cost. The body is a form
 * of at most 25 MiB (A), with one file in `image` or several in `image[]`, as the official `openai` client sends them.
 * Each has to be a PNG, JPEG or WebP that can be read, and a mask as large as the first of them, else 400. On sample
 * data any image model edits, and an edit costs what a generation does (A).
 */
export const editImagesMutation = (options: MutationOptions<RealRun<typeof sdk.editImages>>): Mutation<"lumenfall", "editImages", MutationVariables<RealRun<typeof sdk.editImages>>, ResponseData<RealRun<typeof sdk.editImages>>, ErrorOf<typeof sdk.editImages>> =>
  buildMutation(["lumenfall", "editImages"], (variables) => sdk.editImages({ ...options, ...variables }))

export const completeChatQueryKey = (options: QueryKeyRequest<QueryRequest<DryRun<typeof sdk.completeChat, ["query","dryRun"], true>>>): QueryKey<"lumenfall", "completeChat", ResponseData<DryRun<typeof sdk.completeChat, ["query","dryRun"], true>>, ErrorOf<typeof sdk.completeChat>> =>
  buildQueryKey({ vendor: "lumenfall", id: "completeChat", query: ["dryRun"] }, withDryRun(["query","dryRun"], [true], options))

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
export const completeChatOptions = (options: QueryRequest<DryRun<typeof sdk.completeChat, ["query","dryRun"], true>>): Query<"lumenfall", "completeChat", ResponseData<DryRun<typeof sdk.completeChat, ["query","dryRun"], true>>, ErrorOf<typeof sdk.completeChat>> =>
  buildQuery(completeChatQueryKey(options), (signal) => sdk.completeChat({ ...withDryRun(["query","dryRun"], [true], options), signal }))

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
export const completeChatMutation = (options: MutationOptions<RealRun<typeof sdk.completeChat>>): Mutation<"lumenfall", "completeChat", MutationVariables<RealRun<typeof sdk.completeChat>>, ResponseData<RealRun<typeof sdk.completeChat>>, ErrorOf<typeof sdk.completeChat>> =>
  buildMutation(["lumenfall", "completeChat"], (variables) => sdk.completeChat({ ...options, ...variables }))

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
export const createVideoMutation = (options: MutationOptions<RealRun<typeof sdk.createVideo>>): Mutation<"lumenfall", "createVideo", MutationVariables<RealRun<typeof sdk.createVideo>>, ResponseData<RealRun<typeof sdk.createVideo>>, ErrorOf<typeof sdk.createVideo>> =>
  buildMutation(["lumenfall", "createVideo"], (variables) => sdk.createVideo({ ...options, ...variables }))

export const getVideoQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.getVideo>>): QueryKey<"lumenfall", "getVideo", ResponseData<typeof sdk.getVideo>, ErrorOf<typeof sdk.getVideo>> =>
  buildQueryKey({ vendor: "lumenfall", id: "getVideo" }, options)

/**
 * Read a video
 *
 * A video as it is now. While it is `queued` or `in_progress`, `metadata.cost_estimate` says what it may cost; once it
 * is `completed`, `metadata.cost` says what it did cost. One that `failed` cost nothing: `metadata` has neither (A), and
 * `error` says why. The video of another account gets the answer of one that does not exist (A).
 */
export const getVideoOptions = (options: QueryRequest<typeof sdk.getVideo>): Query<"lumenfall", "getVideo", ResponseData<typeof sdk.getVideo>, ErrorOf<typeof sdk.getVideo>> =>
  buildQuery(getVideoQueryKey(options), (signal) => sdk.getVideo({ ...options, signal }))

export const listModelsQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.listModels>>): QueryKey<"lumenfall", "listModels", ResponseData<typeof sdk.listModels>, ErrorOf<typeof sdk.listModels>> =>
  buildQueryKey({ vendor: "lumenfall", id: "listModels" }, options)

/**
 * List the models
 *
 * All models by their ids without a provider.
 */
export const listModelsOptions = (options: QueryRequest<typeof sdk.listModels>): Query<"lumenfall", "listModels", ResponseData<typeof sdk.listModels>, ErrorOf<typeof sdk.listModels>> =>
  buildQuery(listModelsQueryKey(options), (signal) => sdk.listModels({ ...options, signal }))

export const getModelQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.getModel>>): QueryKey<"lumenfall", "getModel", ResponseData<typeof sdk.getModel>, ErrorOf<typeof sdk.getModel>> =>
  buildQueryKey({ vendor: "lumenfall", id: "getModel" }, options)

/**
 * Read a model
 *
 * A model by its id. With a provider, the slash is written `%2F`, as the official `openai` client does it, and the answer
 * has the id without the provider; an unwritten slash makes another route (A).
 */
export const getModelOptions = (options: QueryRequest<typeof sdk.getModel>): Query<"lumenfall", "getModel", ResponseData<typeof sdk.getModel>, ErrorOf<typeof sdk.getModel>> =>
  buildQuery(getModelQueryKey(options), (signal) => sdk.getModel({ ...options, signal }))

export const getBalanceQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.getBalance>>): QueryKey<"lumenfall", "getBalance", ResponseData<typeof sdk.getBalance>, ErrorOf<typeof sdk.getBalance>> =>
  buildQueryKey({ vendor: "lumenfall", id: "getBalance" }, options)

/**
 * Read the balance
 *
 * How the account pays, and what a prepaid one has, what is held for requests that run included (A).
 */
export const getBalanceOptions = (options: QueryRequest<typeof sdk.getBalance>): Query<"lumenfall", "getBalance", ResponseData<typeof sdk.getBalance>, ErrorOf<typeof sdk.getBalance>> =>
  buildQuery(getBalanceQueryKey(options), (signal) => sdk.getBalance({ ...options, signal }))

export const listRequestsQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.listRequests>>): QueryKey<"lumenfall", "listRequests", ResponseData<typeof sdk.listRequests>, ErrorOf<typeof sdk.listRequests>> =>
  buildQueryKey({ vendor: "lumenfall", id: "listRequests" }, options)

/**
 * List what was charged
 *
 * The ledger of the account, newest first: every request that was charged, with what it cost, and every auto top-up.
 * Dry runs, requests that were refused and videos that failed are not in it, videos once they are completed. A prepaid
 * balance is at every instant what the account had at first less the sum of all costs; the cost of a top-up is below 0.
 * The route is assumed.
 */
export const listRequestsOptions = (options: QueryRequest<typeof sdk.listRequests>): Query<"lumenfall", "listRequests", ResponseData<typeof sdk.listRequests>, ErrorOf<typeof sdk.listRequests>> =>
  buildQuery(listRequestsQueryKey(options), (signal) => sdk.listRequests({ ...options, signal }))

export const listInvoicesQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.listInvoices>>): QueryKey<"lumenfall", "listInvoices", ResponseData<typeof sdk.listInvoices>, ErrorOf<typeof sdk.listInvoices>> =>
  buildQueryKey({ vendor: "lumenfall", id: "listInvoices" }, options)

/**
 * List the invoices
 *
 * The invoices of a postpaid account, newest first, made from its ledger: one for each calendar month in UTC in which
 * something was charged. The one of the month that runs is `open` and still grows; the others are `issued`. A total is
 * the sum of the month's costs in the ledger, to the micro. A prepaid account has none. The route is assumed.
 */
export const listInvoicesOptions = (options: QueryRequest<typeof sdk.listInvoices>): Query<"lumenfall", "listInvoices", ResponseData<typeof sdk.listInvoices>, ErrorOf<typeof sdk.listInvoices>> =>
  buildQuery(listInvoicesQueryKey(options), (signal) => sdk.listInvoices({ ...options, signal }))
