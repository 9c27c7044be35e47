// Written by `pnpm generate` from openapi/x-router/; change it there.
import { createVendorClient, leaveEvents, type Client, type ClientOptions, type Operation, type OperationFunction, type Options, type Picking, type PickingFunction, type Picks, type RequestResult, type Shape, type VendorFacts } from '../compiled.ts'
import type { CompleteChatData, CompleteChatErrors, CompleteChatResponses, EstimateChatData, EstimateChatErrors, EstimateChatResponses, EstimateImageData, EstimateImageErrors, EstimateImageResponses, GenerateImageData, GenerateImageErrors, GenerateImageResponses, ListImageModelsData, ListImageModelsErrors, ListImageModelsResponses, ListModelsData, ListModelsErrors, ListModelsResponses } from '@outlay/spec/x-router/schemas';
import type { ChatCompletionChunk as CompleteChatEvent } from '@outlay/spec/x-router/schemas'

export type * from '@outlay/spec/x-router/schemas'
export { ConnectionError, isRefusalOf, OutlayError, RefusalError, type RefusalOf, type SentRequest, UnexpectedAnswerError, StreamedAnswerError } from '../compiled.ts'
export type { Client, ClientOptions }

const vendor: VendorFacts = {"name":"x-router","server":"https://api.x-router.ai","codes":[["error"]]}
const shapeOfImageEstimate: Shape = {"type":"object","required":{"model":{"type":"string"},"dimensions":{"type":"string","matching":"^[1-9][0-9]*×[1-9][0-9]*$"},"number_of_images":{"type":"integer","from":1,"to":4},"estimatedCost":{"type":"object","required":{"usd":{"type":"string","matching":"^(0|[1-9][0-9]*)\\.[0-9]{6}$"},"note":{"type":"string"}}}}}
const shapeOfInvalidRequestError: Shape = {"type":"object","required":{"error":{"type":"string"},"message":{"type":"string"}}}
const shapeOfGeneratedImage: Shape = {"type":"object","required":{"url":{"type":"string"},"uuid":{"type":"string","matching":"^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"}}}
const shapeOfImageGeneration: Shape = {"type":"object","required":{"images":{"type":"array","items":shapeOfGeneratedImage},"model":{"type":"string"}}}
const shapeOfAssetDomain: Shape = {"type":"object","required":{"name":{"type":"string"},"version":{"type":"string"}}}
const shapeOfPaymentRequirements: Shape = {"type":"object","required":{"scheme":{"type":"string"},"network":{"type":"string"},"maxAmountRequired":{"type":"string","matching":"^(0|[1-9][0-9]*)$"},"resource":{"type":"string"},"description":{"type":"string"},"mimeType":{"type":"string"},"payTo":{"type":"string","matching":"^0x[0-9a-fA-F]{40}$"},"maxTimeoutSeconds":{"type":"integer","from":1},"asset":{"type":"string","matching":"^0x[0-9a-fA-F]{40}$"},"extra":shapeOfAssetDomain}}
const shapeOfPaymentRequired: Shape = {"type":"object","required":{"x402Version":{"type":"integer"},"error":{"type":"string"},"message":{"type":"string"},"accepts":{"type":"array","items":shapeOfPaymentRequirements}}}
const shapeOfImageModelDescription: Shape = {"type":"object","required":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"supportsSteps":{"type":"boolean"}}}
const shapeOfImageModelList: Shape = {"type":"object","required":{"total":{"type":"integer","from":0},"models":{"type":"array","items":shapeOfImageModelDescription}}}
const shapeOfChatEstimate: Shape = {"type":"object","required":{"model":{"type":"string"},"estimatedInputTokens":{"type":"integer","from":1},"estimatedOutputTokens":{"type":"integer","from":1},"estimatedCost":{"type":"object","required":{"usd":{"type":"string","matching":"^(0|[1-9][0-9]*)\\.[0-9]{6}$"},"note":{"type":"string"}}},"message":{"type":"string"}}}
const shapeOfChatChoice: Shape = {"type":"object","required":{"index":{"type":"integer"},"message":{"type":"object","required":{"role":{"type":"string"},"content":{"type":"string"}}},"finish_reason":{"type":"string"}}}
const shapeOfChatUsage: Shape = {"type":"object","required":{"prompt_tokens":{"type":"integer","from":0},"completion_tokens":{"type":"integer","from":0},"total_tokens":{"type":"integer","from":0}}}
const shapeOfChatCompletion: Shape = {"type":"object","required":{"id":{"type":"string"},"object":{"type":"string"},"created":{"type":"integer","from":0},"model":{"type":"string"},"choices":{"type":"array","items":shapeOfChatChoice},"usage":shapeOfChatUsage}}
const shapeOfChatChunkChoice: Shape = {"type":"object","required":{"index":{"type":"integer"},"delta":{"type":"object","optional":{"role":{"type":"string"},"content":{"type":"string"}}},"finish_reason":{"type":"string|null"}}}
const shapeOfChatUsageOrNull: Shape = {"type":"object|null","required":{"prompt_tokens":{"type":"integer","from":0},"completion_tokens":{"type":"integer","from":0},"total_tokens":{"type":"integer","from":0}}}
const shapeOfChatCompletionChunk: Shape = {"type":"object","required":{"id":{"type":"string"},"object":{"type":"string"},"created":{"type":"integer","from":0},"model":{"type":"string"},"choices":{"type":"array","items":shapeOfChatChunkChoice}},"optional":{"usage":shapeOfChatUsageOrNull}}
const shapeOfChatModelDescription: Shape = {"type":"object","required":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"context_length":{"type":"integer","from":1},"pricing":{"type":"object","required":{"input_per_1k_tokens":{"type":"string"},"output_per_1k_tokens":{"type":"string"},"blended_per_1k_tokens":{"type":"string"}}}}}
const shapeOfChatModelList: Shape = {"type":"object","required":{"total":{"type":"integer","from":0},"models":{"type":"array","items":shapeOfChatModelDescription}}}
const estimateImageOperation: Operation<EstimateImageErrors> = {"id":"estimateImage","answers":{"200":shapeOfImageEstimate,"400":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const generateImageOperation: Operation<GenerateImageErrors> = {"id":"generateImage","answers":{"200":shapeOfImageGeneration,"400":shapeOfInvalidRequestError,"402":shapeOfPaymentRequired,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const listImageModelsOperation: Operation<ListImageModelsErrors> = {"id":"listImageModels","answers":{"200":shapeOfImageModelList,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const estimateChatOperation: Operation<EstimateChatErrors> = {"id":"estimateChat","answers":{"200":shapeOfChatEstimate,"400":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const completeChatOperation: Operation<CompleteChatErrors, CompleteChatEvent> = {"id":"completeChat","answers":{"200":shapeOfChatCompletion,"400":shapeOfInvalidRequestError,"402":shapeOfPaymentRequired,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError},"event":shapeOfChatCompletionChunk}
const listModelsOperation: Operation<ListModelsErrors> = {"id":"listModels","answers":{"200":shapeOfChatModelList,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}

/** A client of x-router; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

/**
 * Estimate the cost of an image generation
 *
 * Prices the request without running it. Free, no payment needed. The same request always gets the same
 * answer, and a request that is refused here is refused by the generation too. The estimate is the most
 * that the run can cost: it is what a payment asks for, and whatever the run does not use is refunded.
 *
 */
export const estimateImage: OperationFunction<EstimateImageData, EstimateImageResponses, EstimateImageErrors> = /* @__PURE__ */ Object.assign((options: Options<EstimateImageData>): RequestResult<EstimateImageResponses, EstimateImageErrors> => options.client.post<EstimateImageResponses, EstimateImageErrors>({
    operation: estimateImageOperation, url: '/v1/images/estimate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: estimateImageOperation });

/**
 * Generate images, paid by x402
 *
 * Makes images from a text, for a payment of what `POST /v1/images/estimate` says of the same fields. See Payment.
 * The same `seed` gives the same pictures in the same size (A). On sample data the prompt `a prompt that fails`, just
 * that, letter for letter, is paid, fails and is refunded whole (A).
 *
 */
export const generateImage: OperationFunction<GenerateImageData, GenerateImageResponses, GenerateImageErrors> = /* @__PURE__ */ Object.assign((options: Options<GenerateImageData>): RequestResult<GenerateImageResponses, GenerateImageErrors> => options.client.post<GenerateImageResponses, GenerateImageErrors>({
    operation: generateImageOperation, url: '/v1/images/generate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: generateImageOperation });

/**
 * List the image models
 *
 * Every model that the image routes accept, in the order of the price list.
 */
export const listImageModels: OperationFunction<ListImageModelsData, ListImageModelsResponses, ListImageModelsErrors> = /* @__PURE__ */ Object.assign((options: Options<ListImageModelsData>): RequestResult<ListImageModelsResponses, ListImageModelsErrors> => options.client.get<ListImageModelsResponses, ListImageModelsErrors>({ operation: listImageModelsOperation, url: '/v1/images/models', ...options }), { operation: listImageModelsOperation });

/**
 * Estimate the cost of a chat
 *
 * Prices a chat without running it. Free, no payment needed. The prompt is counted by `o200k_base`, whatever the model
 * (A): 3 tokens for each message, those of each of its texts, 1 more for a name, and 3 for the answer's beginning. The
 * answer is supposed to be as long as `max_tokens` allows (A).
 *
 */
export const estimateChat: OperationFunction<EstimateChatData, EstimateChatResponses, EstimateChatErrors> = /* @__PURE__ */ Object.assign((options: Options<EstimateChatData>): RequestResult<EstimateChatResponses, EstimateChatErrors> => options.client.post<EstimateChatResponses, EstimateChatErrors>({
    operation: estimateChatOperation, url: '/v1/estimate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: estimateChatOperation });

/**
 * Complete a chat, paid by x402
 *
 * Answers a conversation in the form of OpenAI's API, for a payment of what `POST /v1/estimate` says of the same fields.
 * See Payment. With `stream: true` the answer is a stream of server-sent events: each event's data is a
 * `chat.completion.chunk`, and the last one's is `[DONE]`. A stream costs what the answer in one piece costs (A).
 *
 * On sample data an answer is a text that says nothing, of half to all of the tokens that it may have, by chance; it is
 * charged for those that it has (A). A conversation whose last message is `a prompt that fails` is paid, fails and is
 * refunded whole (A).
 *
 */
export const completeChat: OperationFunction<CompleteChatData, CompleteChatResponses, CompleteChatErrors, CompleteChatEvent> = /* @__PURE__ */ Object.assign((options: Options<CompleteChatData>): RequestResult<CompleteChatResponses, CompleteChatErrors> => options.client.post<CompleteChatResponses, CompleteChatErrors>({
    operation: completeChatOperation, take: leaveEvents, url: '/v1/chat/completions',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: completeChatOperation });

/**
 * List the chat models
 *
 * Every model that the chat routes accept, in the order of the price list, with its prices in US dollars per 1,000
 * tokens. Blended supposes three tokens of input to one of output (A).
 *
 */
export const listModels: OperationFunction<ListModelsData, ListModelsResponses, ListModelsErrors> = /* @__PURE__ */ Object.assign((options: Options<ListModelsData>): RequestResult<ListModelsResponses, ListModelsErrors> => options.client.get<ListModelsResponses, ListModelsErrors>({ operation: listModelsOperation, url: '/v1/models', ...options }), { operation: listModelsOperation });
