// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type Client as ClientOf, type ClientOptions as ClientOptionsOf, type Operation, type OperationFunction, type Options as OptionsOf, type RequestResult, type VendorConfig, createVendorClient, redactKeys, rejectStreams } from '../runtime.ts'
import type { ChatCompletionChunk as CompleteChatEvent, CompleteChatData, CompleteChatErrors, CompleteChatResponses, EstimateChatData, EstimateChatErrors, EstimateChatResponses, EstimateImageData, EstimateImageErrors, EstimateImageResponses, GenerateImageData, GenerateImageErrors, GenerateImageResponses, ListImageModelsData, ListImageModelsErrors, ListImageModelsResponses, ListModelsData, ListModelsErrors, ListModelsResponses } from '@outlay/spec/x-router/response-types'

export type * from '@outlay/spec/x-router/response-types'
export { AbortError, type Attempt, type AttemptResponse, type Auth, type CallOptions, ConnectionError, type CallResult, type Hooks, isAbortError, isConnectionError, isOutlayError, isApiError, isApiErrorOf, isTimeoutError, isUnexpectedResponseError, OutlayError, ApiError, type ApiErrorOf, type SentRequest, TimeoutError, UnexpectedResponseError, withResponse, isUnexpectedStreamError, UnexpectedStreamError } from '../runtime.ts'

/** A client of x-router, and of no other vendor. */
export type Client = ClientOf<'x-router'>
/** How a client reaches x-router; what is undefined is as if it were not given. */
export type ClientOptions = ClientOptionsOf<'x-router'>
/** What a function of x-router takes, by the data of its operation, such as `Options<GetJobData>`. */
export type Options<Data extends object> = OptionsOf<Data, 'x-router'>

const vendor: VendorConfig = {"server":"https://api.x-router.ai","codes":[["error"]],"messages":[["message"]]}
const estimateImageOperation: Operation<EstimateImageErrors> = {"id":"estimateImage","vendor":"x-router","responses":{"200":"object","400":"object","404":"object","405":"object","413":"object","415":"object","500":"object"},"safe":true}
const generateImageOperation: Operation<GenerateImageErrors> = {"id":"generateImage","vendor":"x-router","responses":{"200":"object","400":"object","402":"object","404":"object","405":"object","413":"object","415":"object","500":"object"}}
const listImageModelsOperation: Operation<ListImageModelsErrors> = {"id":"listImageModels","vendor":"x-router","responses":{"200":"object","404":"object","405":"object","500":"object"},"safe":true}
const estimateChatOperation: Operation<EstimateChatErrors> = {"id":"estimateChat","vendor":"x-router","responses":{"200":"object","400":"object","404":"object","405":"object","413":"object","415":"object","500":"object"},"safe":true}
const completeChatOperation: Operation<CompleteChatErrors, CompleteChatEvent> = {"id":"completeChat","vendor":"x-router","responses":{"200":"object","400":"object","402":"object","404":"object","405":"object","413":"object","415":"object","500":"object"},"streamEnd":"[DONE]"}
const listModelsOperation: Operation<ListModelsErrors> = {"id":"listModels","vendor":"x-router","responses":{"200":"object","404":"object","405":"object","500":"object"},"safe":true}

/** A client of x-router; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

/**
 * Estimate the cost of an image generation
 *
 * Prices the request without running it. Free, no payment needed. The same request always gets the same
 * answer, and a request that is refused here is refused by the generation too. The estimate is the most
 * that the run can cost: it is what a payment asks for, and whatever the run does not use is refunded.
 */
export const estimateImage: OperationFunction<EstimateImageData, EstimateImageResponses, EstimateImageErrors, unknown, 'x-router'> = /* @__PURE__ */ Object.assign((options: Options<EstimateImageData>): RequestResult<EstimateImageResponses, EstimateImageErrors> => options.client.send<EstimateImageResponses, EstimateImageErrors>({
  operation: estimateImageOperation, method: 'POST', url: "/v1/images/estimate",
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: estimateImageOperation })

/**
 * Generate images, paid by x402
 *
 * Makes images from a text, for a payment of what `POST /v1/images/estimate` says of the same fields. See Payment.
 * The same `seed` gives the same pictures in the same size (A). On sample data the prompt `a prompt that fails`, just
 * that, letter for letter, is paid, fails and is refunded whole (A).
 */
export const generateImage: OperationFunction<GenerateImageData, GenerateImageResponses, GenerateImageErrors, unknown, 'x-router'> = /* @__PURE__ */ Object.assign((options: Options<GenerateImageData>): RequestResult<GenerateImageResponses, GenerateImageErrors> => options.client.send<GenerateImageResponses, GenerateImageErrors>({
  operation: generateImageOperation, method: 'POST', createRedactor: redactKeys, url: "/v1/images/generate",
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: generateImageOperation })

/**
 * List the image models
 *
 * Every model that the image routes accept, in the order of the price list.
 */
export const listImageModels: OperationFunction<ListImageModelsData, ListImageModelsResponses, ListImageModelsErrors, unknown, 'x-router'> = /* @__PURE__ */ Object.assign((options: Options<ListImageModelsData>): RequestResult<ListImageModelsResponses, ListImageModelsErrors> => options.client.send<ListImageModelsResponses, ListImageModelsErrors>({
  operation: listImageModelsOperation, method: 'GET', url: "/v1/images/models",
  ...options,
}), { operation: listImageModelsOperation })

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
export const estimateChat: OperationFunction<EstimateChatData, EstimateChatResponses, EstimateChatErrors, unknown, 'x-router'> = /* @__PURE__ */ Object.assign((options: Options<EstimateChatData>): RequestResult<EstimateChatResponses, EstimateChatErrors> => options.client.send<EstimateChatResponses, EstimateChatErrors>({
  operation: estimateChatOperation, method: 'POST', url: "/v1/estimate",
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: estimateChatOperation })

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
export const completeChat: OperationFunction<CompleteChatData, CompleteChatResponses, CompleteChatErrors, CompleteChatEvent, 'x-router'> = /* @__PURE__ */ Object.assign((options: Options<CompleteChatData>): RequestResult<CompleteChatResponses, CompleteChatErrors> => options.client.send<CompleteChatResponses, CompleteChatErrors>({
  operation: completeChatOperation, method: 'POST', readBody: rejectStreams, createRedactor: redactKeys, url: "/v1/chat/completions",
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: completeChatOperation })

/**
 * List the chat models
 *
 * Every model that the chat routes accept, in the order of the price list, with its prices in US dollars per 1,000
 * tokens. Blended supposes three tokens of input to one of output (A).
 */
export const listModels: OperationFunction<ListModelsData, ListModelsResponses, ListModelsErrors, unknown, 'x-router'> = /* @__PURE__ */ Object.assign((options: Options<ListModelsData>): RequestResult<ListModelsResponses, ListModelsErrors> => options.client.send<ListModelsResponses, ListModelsErrors>({
  operation: listModelsOperation, method: 'GET', url: "/v1/models",
  ...options,
}), { operation: listModelsOperation })
