// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { mutationOf, picking, queryKeyOf, queryOf, type Answer, type Asked, type Failure, type KeyAsked, type Mutation, type Otherwise, type Picked, type Query, type QueryKey, type Running, type Variables } from '../../query/compiled.ts'
import * as sdk from '../lumenfall.gen.ts'

export type { Asked, Failure, Mutation, Query, QueryKey, RequestKey, Running, Variables } from '../../query/compiled.ts'

export const generateImagesQueryKey = (options: KeyAsked<Asked<Picked<typeof sdk.generateImages, ["query","dryRun"], true>>>): QueryKey<"lumenfall", "generateImages", Answer<Picked<typeof sdk.generateImages, ["query","dryRun"], true>>, Failure<typeof sdk.generateImages>> =>
  queryKeyOf({ vendor: "lumenfall", id: "generateImages", query: ["dryRun"] }, picking(["query","dryRun"], [true], options))

/**
 * Generate images, or estimate what they cost
 *
 * Makes images from a prompt; with `?dryRun=true`, says what they would cost. See Dry runs, Routing and Effective cost.
 *
 */
export const generateImagesOptions = (options: Asked<Picked<typeof sdk.generateImages, ["query","dryRun"], true>>): Query<"lumenfall", "generateImages", Answer<Picked<typeof sdk.generateImages, ["query","dryRun"], true>>, Failure<typeof sdk.generateImages>> =>
  queryOf(generateImagesQueryKey(options), (signal) => sdk.generateImages({ ...picking(["query","dryRun"], [true], options), signal }))

/**
 * Generate images, or estimate what they cost
 *
 * Makes images from a prompt; with `?dryRun=true`, says what they would cost. See Dry runs, Routing and Effective cost.
 *
 */
export const generateImagesMutation = (options: Running<Otherwise<typeof sdk.generateImages>>): Mutation<"lumenfall", "generateImages", Variables<Otherwise<typeof sdk.generateImages>>, Answer<Otherwise<typeof sdk.generateImages>>, Failure<typeof sdk.generateImages>> =>
  mutationOf(["lumenfall", "generateImages"], (variables) => sdk.generateImages({ ...options, ...variables }))

/**
 * Edit images, or estimate what that costs
 *
 * Makes images from one or several others and a prompt; with `?dryRun=true`, says what they would cost. The body is a form
 * of at most 25 MiB (A), with one file in `image` or several in `image[]`, as the official `openai` client sends them.
 * Each has to be a PNG, JPEG or WebP that can be read, and a mask as large as the first of them, else 400. On sample
 * data any image model edits, and an edit costs what a generation does (A).
 *
 */
export const editImagesMutation = (options: Running<Otherwise<typeof sdk.editImages>>): Mutation<"lumenfall", "editImages", Variables<Otherwise<typeof sdk.editImages>>, Answer<Otherwise<typeof sdk.editImages>>, Failure<typeof sdk.editImages>> =>
  mutationOf(["lumenfall", "editImages"], (variables) => sdk.editImages({ ...options, ...variables }))

export const completeChatQueryKey = (options: KeyAsked<Asked<Picked<typeof sdk.completeChat, ["query","dryRun"], true>>>): QueryKey<"lumenfall", "completeChat", Answer<Picked<typeof sdk.completeChat, ["query","dryRun"], true>>, Failure<typeof sdk.completeChat>> =>
  queryKeyOf({ vendor: "lumenfall", id: "completeChat", query: ["dryRun"] }, picking(["query","dryRun"], [true], options))

/**
 * Complete a chat, or estimate what that costs
 *
 * Answers a conversation; with `?dryRun=true`, says what the answer would cost at most. See Tokens of a chat.
 *
 * With `stream: true` the answer is a stream of server-sent events, `text/event-stream` (P): each event's data is a
 * `chat.completion.chunk` of OpenAI's API, and the last one's is `[DONE]`. The chunk before that has the `metadata` (A);
 * with `stream_options.include_usage` it has no choices, but the `usage`. A stream that is read to its end is charged
 * like an answer in one piece, just before the chunk with the `metadata` leaves; one that its reader leaves is charged
 * for the prompt and the tokens that were made until then, and so is one that nobody reads for ten minutes and more.
 * Until then its estimate is held (A). Not with `dryRun=true`: see Dry runs.
 *
 */
export const completeChatOptions = (options: Asked<Picked<typeof sdk.completeChat, ["query","dryRun"], true>>): Query<"lumenfall", "completeChat", Answer<Picked<typeof sdk.completeChat, ["query","dryRun"], true>>, Failure<typeof sdk.completeChat>> =>
  queryOf(completeChatQueryKey(options), (signal) => sdk.completeChat({ ...picking(["query","dryRun"], [true], options), signal }))

/**
 * Complete a chat, or estimate what that costs
 *
 * Answers a conversation; with `?dryRun=true`, says what the answer would cost at most. See Tokens of a chat.
 *
 * With `stream: true` the answer is a stream of server-sent events, `text/event-stream` (P): each event's data is a
 * `chat.completion.chunk` of OpenAI's API, and the last one's is `[DONE]`. The chunk before that has the `metadata` (A);
 * with `stream_options.include_usage` it has no choices, but the `usage`. A stream that is read to its end is charged
 * like an answer in one piece, just before the chunk with the `metadata` leaves; one that its reader leaves is charged
 * for the prompt and the tokens that were made until then, and so is one that nobody reads for ten minutes and more.
 * Until then its estimate is held (A). Not with `dryRun=true`: see Dry runs.
 *
 */
export const completeChatMutation = (options: Running<Otherwise<typeof sdk.completeChat>>): Mutation<"lumenfall", "completeChat", Variables<Otherwise<typeof sdk.completeChat>>, Answer<Otherwise<typeof sdk.completeChat>>, Failure<typeof sdk.completeChat>> =>
  mutationOf(["lumenfall", "completeChat"], (variables) => sdk.completeChat({ ...options, ...variables }))

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
export const createVideoMutation = (options: Running<Otherwise<typeof sdk.createVideo>>): Mutation<"lumenfall", "createVideo", Variables<Otherwise<typeof sdk.createVideo>>, Answer<Otherwise<typeof sdk.createVideo>>, Failure<typeof sdk.createVideo>> =>
  mutationOf(["lumenfall", "createVideo"], (variables) => sdk.createVideo({ ...options, ...variables }))

export const getVideoQueryKey = (options: KeyAsked<Asked<typeof sdk.getVideo>>): QueryKey<"lumenfall", "getVideo", Answer<typeof sdk.getVideo>, Failure<typeof sdk.getVideo>> =>
  queryKeyOf({ vendor: "lumenfall", id: "getVideo" }, options)

/**
 * Read a video
 *
 * A video as it is now. While it is `queued` or `in_progress`, `metadata.cost_estimate` says what it may cost; once it
 * is `completed`, `metadata.cost` says what it did cost. One that `failed` cost nothing: `metadata` has neither (A), and
 * `error` says why. The video of another account gets the answer of one that does not exist (A).
 *
 */
export const getVideoOptions = (options: Asked<typeof sdk.getVideo>): Query<"lumenfall", "getVideo", Answer<typeof sdk.getVideo>, Failure<typeof sdk.getVideo>> =>
  queryOf(getVideoQueryKey(options), (signal) => sdk.getVideo({ ...options, signal }))

export const listModelsQueryKey = (options?: KeyAsked<Asked<typeof sdk.listModels>>): QueryKey<"lumenfall", "listModels", Answer<typeof sdk.listModels>, Failure<typeof sdk.listModels>> =>
  queryKeyOf({ vendor: "lumenfall", id: "listModels" }, options)

/**
 * List the models
 *
 * All models by their ids without a provider.
 */
export const listModelsOptions = (options: Asked<typeof sdk.listModels>): Query<"lumenfall", "listModels", Answer<typeof sdk.listModels>, Failure<typeof sdk.listModels>> =>
  queryOf(listModelsQueryKey(options), (signal) => sdk.listModels({ ...options, signal }))

export const getModelQueryKey = (options: KeyAsked<Asked<typeof sdk.getModel>>): QueryKey<"lumenfall", "getModel", Answer<typeof sdk.getModel>, Failure<typeof sdk.getModel>> =>
  queryKeyOf({ vendor: "lumenfall", id: "getModel" }, options)

/**
 * Read a model
 *
 * A model by its id. With a provider, the slash is written `%2F`, as the official `openai` client does it, and the answer
 * has the id without the provider; an unwritten slash makes another route (A).
 *
 */
export const getModelOptions = (options: Asked<typeof sdk.getModel>): Query<"lumenfall", "getModel", Answer<typeof sdk.getModel>, Failure<typeof sdk.getModel>> =>
  queryOf(getModelQueryKey(options), (signal) => sdk.getModel({ ...options, signal }))

export const getBalanceQueryKey = (options?: KeyAsked<Asked<typeof sdk.getBalance>>): QueryKey<"lumenfall", "getBalance", Answer<typeof sdk.getBalance>, Failure<typeof sdk.getBalance>> =>
  queryKeyOf({ vendor: "lumenfall", id: "getBalance" }, options)

/**
 * Read the balance
 *
 * How the account pays, and what a prepaid one has, what is held for requests that run included (A).
 *
 */
export const getBalanceOptions = (options: Asked<typeof sdk.getBalance>): Query<"lumenfall", "getBalance", Answer<typeof sdk.getBalance>, Failure<typeof sdk.getBalance>> =>
  queryOf(getBalanceQueryKey(options), (signal) => sdk.getBalance({ ...options, signal }))

export const listRequestsQueryKey = (options?: KeyAsked<Asked<typeof sdk.listRequests>>): QueryKey<"lumenfall", "listRequests", Answer<typeof sdk.listRequests>, Failure<typeof sdk.listRequests>> =>
  queryKeyOf({ vendor: "lumenfall", id: "listRequests" }, options)

/**
 * List what was charged
 *
 * The ledger of the account, newest first: every request that was charged, with what it cost, and every auto top-up.
 * Dry runs, requests that were refused and videos that failed are not in it, videos once they are completed. A prepaid
 * balance is at every instant what the account had at first less the sum of all costs; the cost of a top-up is below 0.
 * The route is assumed.
 *
 */
export const listRequestsOptions = (options: Asked<typeof sdk.listRequests>): Query<"lumenfall", "listRequests", Answer<typeof sdk.listRequests>, Failure<typeof sdk.listRequests>> =>
  queryOf(listRequestsQueryKey(options), (signal) => sdk.listRequests({ ...options, signal }))

export const listInvoicesQueryKey = (options?: KeyAsked<Asked<typeof sdk.listInvoices>>): QueryKey<"lumenfall", "listInvoices", Answer<typeof sdk.listInvoices>, Failure<typeof sdk.listInvoices>> =>
  queryKeyOf({ vendor: "lumenfall", id: "listInvoices" }, options)

/**
 * List the invoices
 *
 * The invoices of a postpaid account, newest first, made from its ledger: one for each calendar month in UTC in which
 * something was charged. The one of the month that runs is `open` and still grows; the others are `issued`. A total is
 * the sum of the month's costs in the ledger, to the micro. A prepaid account has none. The route is assumed.
 *
 */
export const listInvoicesOptions = (options: Asked<typeof sdk.listInvoices>): Query<"lumenfall", "listInvoices", Answer<typeof sdk.listInvoices>, Failure<typeof sdk.listInvoices>> =>
  queryOf(listInvoicesQueryKey(options), (signal) => sdk.listInvoices({ ...options, signal }))
