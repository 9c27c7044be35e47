// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type ErrorOf, type Mutation, type MutationOptions, type MutationVariables, type Query, type QueryKey, type QueryKeyRequest, type QueryRequest, type ResponseData, buildMutation, buildQuery, buildQueryKey } from '../../query/runtime.ts'
import * as sdk from '../x-router.gen.ts'

export type { QueryRequest, ErrorOf, Mutation, Query, QueryKey, RequestKey, MutationOptions, MutationVariables } from '../../query/runtime.ts'

export const estimateImageQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.estimateImage>>): QueryKey<"x-router", "estimateImage", ResponseData<typeof sdk.estimateImage>, ErrorOf<typeof sdk.estimateImage>> =>
  buildQueryKey({ vendor: "x-router", id: "estimateImage" }, options)

/**
 * Estimate the cost of an image generation
 *
 * Prices the request without running it. Free, no payment needed. The same request always gets the same
 * answer, and a request that is refused here is refused by the generation too. The estimate is the most
 * that the run can cost: it is what a payment asks for, and whatever the run does not use is refunded.
 */
export const estimateImageOptions = (options: QueryRequest<typeof sdk.estimateImage>): Query<"x-router", "estimateImage", ResponseData<typeof sdk.estimateImage>, ErrorOf<typeof sdk.estimateImage>> =>
  buildQuery(estimateImageQueryKey(options), (signal) => sdk.estimateImage({ ...options, signal }))

/**
 * Generate images, paid by x402
 *
 * Makes images from a text, for a payment of what `POST /v1/images/estimate` says of the same fields. See Payment.
 * The same `seed` gives the same pictures in the same size (A). On sample data the prompt `a prompt that fails`, just
 * that, letter for letter, is paid, fails and is refunded whole (A).
 */
export const generateImageMutation = (options: MutationOptions<typeof sdk.generateImage>): Mutation<"x-router", "generateImage", MutationVariables<typeof sdk.generateImage>, ResponseData<typeof sdk.generateImage>, ErrorOf<typeof sdk.generateImage>> =>
  buildMutation(["x-router", "generateImage"], (variables) => sdk.generateImage({ ...options, ...variables }))

export const listImageModelsQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.listImageModels>>): QueryKey<"x-router", "listImageModels", ResponseData<typeof sdk.listImageModels>, ErrorOf<typeof sdk.listImageModels>> =>
  buildQueryKey({ vendor: "x-router", id: "listImageModels" }, options)

/**
 * List the image models
 *
 * Every model that the image routes accept, in the order of the price list.
 */
export const listImageModelsOptions = (options: QueryRequest<typeof sdk.listImageModels>): Query<"x-router", "listImageModels", ResponseData<typeof sdk.listImageModels>, ErrorOf<typeof sdk.listImageModels>> =>
  buildQuery(listImageModelsQueryKey(options), (signal) => sdk.listImageModels({ ...options, signal }))

export const estimateChatQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.estimateChat>>): QueryKey<"x-router", "estimateChat", ResponseData<typeof sdk.estimateChat>, ErrorOf<typeof sdk.estimateChat>> =>
  buildQueryKey({ vendor: "x-router", id: "estimateChat" }, options)

/**
 * Estimate the cost of a chat
 *
 * Prices a chat without running it. Free, no payment needed. The prompt is counted by `o200k_base`, whatever the model
 * (A): 3 tokens for each message, those of each of its texts, 1 more for a name, and 3 for the answer's beginning. Of a
 * content in parts the text of a part of type `text` or `refusal` counts, and any other part counts 85; so does a
 * picture, a sound or a file that stands in place of a text as a data URL. The answer is supposed to be as long as
 * `max_tokens` allows (A). At most 1,048,576 bytes of text (in UTF-8) are counted, and at most 262,144 characters of it
 * in runs of 100 characters and more in which no word ends; more gets 413 (A).
 */
export const estimateChatOptions = (options: QueryRequest<typeof sdk.estimateChat>): Query<"x-router", "estimateChat", ResponseData<typeof sdk.estimateChat>, ErrorOf<typeof sdk.estimateChat>> =>
  buildQuery(estimateChatQueryKey(options), (signal) => sdk.estimateChat({ ...options, signal }))

/**
 * Complete a chat, paid by x402
 *
 * Answers a conversation in the form of OpenAI's API, for a payment of what `POST /v1/estimate` says of the same fields.
 * See Payment. With `stream: true` the answer is a stream of server-sent events: each event's data is a
 * `chat.completion.chunk`, and the last one's is `[DONE]`. A stream that is read to its end costs what the answer in one
 * piece costs; one that its reader leaves costs the prompt and the tokens that were made until then, and the rest is
 * refunded. It is booked when it ends (A).
 *
 * On sample data an answer is a text that says nothing, of half to all of the tokens that it may have, by chance; it is
 * charged for those that it has (A). A conversation whose last message is `a prompt that fails` is paid, fails and is
 * refunded whole (A).
 */
export const completeChatMutation = (options: MutationOptions<typeof sdk.completeChat>): Mutation<"x-router", "completeChat", MutationVariables<typeof sdk.completeChat>, ResponseData<typeof sdk.completeChat>, ErrorOf<typeof sdk.completeChat>> =>
  buildMutation(["x-router", "completeChat"], (variables) => sdk.completeChat({ ...options, ...variables }))

export const listModelsQueryKey = (options?: QueryKeyRequest<QueryRequest<typeof sdk.listModels>>): QueryKey<"x-router", "listModels", ResponseData<typeof sdk.listModels>, ErrorOf<typeof sdk.listModels>> =>
  buildQueryKey({ vendor: "x-router", id: "listModels" }, options)

/**
 * List the chat models
 *
 * Every model that the chat routes accept, in the order of the price list, with its prices in US dollars per 1,000
 * tokens. Blended supposes three tokens of input to one of output (A).
 */
export const listModelsOptions = (options: QueryRequest<typeof sdk.listModels>): Query<"x-router", "listModels", ResponseData<typeof sdk.listModels>, ErrorOf<typeof sdk.listModels>> =>
  buildQuery(listModelsQueryKey(options), (signal) => sdk.listModels({ ...options, signal }))
