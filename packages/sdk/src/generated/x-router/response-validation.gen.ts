// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type OperationShapes, type ResponseValidator as ResponseValidatorOf, type ResponseValidatorOptions, type Shape, createResponseValidator } from '../../response-validation/runtime.ts'

export type ResponseValidator = ResponseValidatorOf<'x-router'>
export type { ResponseValidatorOptions }

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
const operations: Readonly<Record<string, OperationShapes>> = {
  estimateImage: {"responses":{"200":shapeOfImageEstimate,"400":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}},
  generateImage: {"responses":{"200":shapeOfImageGeneration,"400":shapeOfInvalidRequestError,"402":shapeOfPaymentRequired,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}},
  listImageModels: {"responses":{"200":shapeOfImageModelList,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}},
  estimateChat: {"responses":{"200":shapeOfChatEstimate,"400":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}},
  completeChat: {"responses":{"200":shapeOfChatCompletion,"400":shapeOfInvalidRequestError,"402":shapeOfPaymentRequired,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError},"event":shapeOfChatCompletionChunk},
  listModels: {"responses":{"200":shapeOfChatModelList,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}},
}

/** Validates the responses of x-router against its document; pass it to `createClient` as `responseValidator`. */
export const responseValidator = (options: ResponseValidatorOptions = {}): ResponseValidator => createResponseValidator(operations, options)
