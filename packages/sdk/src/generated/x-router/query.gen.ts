// Written by `pnpm generate` from openapi/x-router/; change it there.
import { mutationOf, queryKeyOf, queryOf, type Answer, type Asked, type Failure, type KeyAsked, type Mutation, type Query, type QueryKey, type Running, type Variables } from '../../query/compiled.ts'
import * as sdk from '../x-router.gen.ts'

export type { Asked, Failure, Mutation, Query, QueryKey, RequestKey, Running, Variables } from '../../query/compiled.ts'

export const estimateImageQueryKey = (options: KeyAsked<Asked<typeof sdk.estimateImage>>): QueryKey<"x-router", "estimateImage", Answer<typeof sdk.estimateImage>, Failure<typeof sdk.estimateImage>> =>
  queryKeyOf({ vendor: "x-router", id: "estimateImage" }, options)

/**
 * Estimate the cost of an image generation
 *
 * Prices the request without running it. Free, no payment needed. The same request always gets the same
 * answer, and a request that is refused here is refused by the generation too. The estimate is the most
 * that the run can cost: it is what a payment asks for, and whatever the run does not use is refunded.
 *
 */
export const estimateImageOptions = (options: Asked<typeof sdk.estimateImage>): Query<"x-router", "estimateImage", Answer<typeof sdk.estimateImage>, Failure<typeof sdk.estimateImage>> =>
  queryOf(estimateImageQueryKey(options), (signal) => sdk.estimateImage({ ...options, signal }))

/**
 * Generate images, paid by x402
 *
 * Makes images from a text, for a payment of what `POST /v1/images/estimate` says of the same fields. See Payment.
 * The same `seed` gives the same pictures in the same size (A). On sample data the prompt `a prompt that fails`, just
 * that, letter for letter, is paid, fails and is refunded whole (A).
 *
 */
export const generateImageMutation = (options: Running<typeof sdk.generateImage>): Mutation<"x-router", "generateImage", Variables<typeof sdk.generateImage>, Answer<typeof sdk.generateImage>, Failure<typeof sdk.generateImage>> =>
  mutationOf(["x-router", "generateImage"], (variables) => sdk.generateImage({ ...options, ...variables }))

export const listImageModelsQueryKey = (options?: KeyAsked<Asked<typeof sdk.listImageModels>>): QueryKey<"x-router", "listImageModels", Answer<typeof sdk.listImageModels>, Failure<typeof sdk.listImageModels>> =>
  queryKeyOf({ vendor: "x-router", id: "listImageModels" }, options)

/**
 * List the image models
 *
 * Every model that the image routes accept, in the order of the price list.
 */
export const listImageModelsOptions = (options: Asked<typeof sdk.listImageModels>): Query<"x-router", "listImageModels", Answer<typeof sdk.listImageModels>, Failure<typeof sdk.listImageModels>> =>
  queryOf(listImageModelsQueryKey(options), (signal) => sdk.listImageModels({ ...options, signal }))

export const estimateChatQueryKey = (options: KeyAsked<Asked<typeof sdk.estimateChat>>): QueryKey<"x-router", "estimateChat", Answer<typeof sdk.estimateChat>, Failure<typeof sdk.estimateChat>> =>
  queryKeyOf({ vendor: "x-router", id: "estimateChat" }, options)

/**
 * Estimate the cost of a chat
 *
 * Prices a chat without running it. Free, no payment needed. The prompt is counted by `o200k_base`, whatever the model
 * (A): 3 tokens for each message, those of each of its texts, 1 more for a name, and 3 for the answer's beginning. Of a
 * content in parts the text of a part of type `text` or `refusal` counts, and any other part counts 85; so does a
 * picture, a sound or a file that stands in place of a text as a data URL. The answer is supposed to be as long as
 * `max_tokens` allows (A). At most 1,048,576 bytes of text (in UTF-8) are counted, and at most 262,144 characters of it
 * in runs of 100 characters and more in which no word ends; more gets 413 (A).
 *
 */
export const estimateChatOptions = (options: Asked<typeof sdk.estimateChat>): Query<"x-router", "estimateChat", Answer<typeof sdk.estimateChat>, Failure<typeof sdk.estimateChat>> =>
  queryOf(estimateChatQueryKey(options), (signal) => sdk.estimateChat({ ...options, signal }))

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
 *
 */
export const completeChatMutation = (options: Running<typeof sdk.completeChat>): Mutation<"x-router", "completeChat", Variables<typeof sdk.completeChat>, Answer<typeof sdk.completeChat>, Failure<typeof sdk.completeChat>> =>
  mutationOf(["x-router", "completeChat"], (variables) => sdk.completeChat({ ...options, ...variables }))

export const listModelsQueryKey = (options?: KeyAsked<Asked<typeof sdk.listModels>>): QueryKey<"x-router", "listModels", Answer<typeof sdk.listModels>, Failure<typeof sdk.listModels>> =>
  queryKeyOf({ vendor: "x-router", id: "listModels" }, options)

/**
 * List the chat models
 *
 * Every model that the chat routes accept, in the order of the price list, with its prices in US dollars per 1,000
 * tokens. Blended supposes three tokens of input to one of output (A).
 *
 */
export const listModelsOptions = (options: Asked<typeof sdk.listModels>): Query<"x-router", "listModels", Answer<typeof sdk.listModels>, Failure<typeof sdk.listModels>> =>
  queryOf(listModelsQueryKey(options), (signal) => sdk.listModels({ ...options, signal }))
