// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type AnsweredOperation, type Estimate, type FaultRules, type Line, ONE, type PricedOperation, attribute, catalogueOf, findRate, findUnitRate, integer, lineOf, perUnit, product, quantityOf, tokens, totalDecimal, unitsAt, wholeNumber, wholeProduct } from '../runtime.ts'
import type { EstimateChatData, EstimateChatResponses, EstimateImageData, EstimateImageResponses, ListImageModelsResponses, ListModelsResponses } from '@outlay/spec/x-router/schemas'

export { priceLists } from './x-router/prices.gen.ts'

export type EstimateImageRequest = { readonly body: EstimateImageData['body'] }
export type EstimateImageAnswer = EstimateImageResponses[200]
/** estimateImage: the charges of `x-pricing`. */
export const estimateImagePricing: PricedOperation<EstimateImageRequest> = {
  id: 'estimateImage',
  kind: 'maximum',
  charges: (request, context) => {
    const lines: Line[] = []
    lines.push(perUnit({ id: "image", type: "output", metric: "pixel", quantity: product(product(quantityOf((request.body.width ?? 1024), "/width"), quantityOf((request.body.height ?? 1024), "/height")), quantityOf((request.body.numberResults ?? 1), "/numberResults")), factor: ONE }, findRate(context.priceList, { table: "image", by: { "model": (request.body.model ?? "flux-schnell") }, pointer: "/model" }, context.at)))
    return lines
  },
  units: (request, context) => {
    return unitsAt(wholeProduct(wholeProduct(wholeNumber((request.body.width ?? 1024)), wholeNumber((request.body.height ?? 1024))), wholeNumber((request.body.numberResults ?? 1))), findUnitRate(context, "image", { "model": (request.body.model ?? "flux-schnell") }), context.priceList.rounding.mode)
  },
}

/** estimateImage: the answer that the document declares. */
export const estimateImage: AnsweredOperation<EstimateImageRequest, EstimateImageAnswer> = {
  id: 'estimateImage',
  pricing: estimateImagePricing,
  body: (request, context, estimated) => {
    const estimate = estimated as Estimate
    return ({ model: (request.body.model ?? "flux-schnell"), dimensions: `${(request.body.width ?? 1024)}×${(request.body.height ?? 1024)}`, number_of_images: (request.body.numberResults ?? 1), estimatedCost: { usd: totalDecimal(estimate), note: "Maximum upfront charge. Any difference from actual cost is automatically refunded." } }) as EstimateImageAnswer
  },
}

export type ListImageModelsRequest = {}
export type ListImageModelsAnswer = ListImageModelsResponses[200]
/** listImageModels: the answer that the document declares. */
export const listImageModels: AnsweredOperation<ListImageModelsRequest, ListImageModelsAnswer> = {
  id: 'listImageModels',
  body: (request, context, _estimate) => {
    return ({ total: catalogueOf(context.priceList, "image").length, models: catalogueOf(context.priceList, "image").map((item) => ({ id: attribute(item, "id"), name: attribute(item, "name"), description: attribute(item, "description"), supportsSteps: attribute(item, "supportsSteps") })) }) as ListImageModelsAnswer
  },
}

export type EstimateChatRequest = { readonly body: EstimateChatData['body'] }
export type EstimateChatAnswer = EstimateChatResponses[200]
/** estimateChat: the charges of `x-pricing`. */
export const estimateChatPricing: PricedOperation<EstimateChatRequest> = {
  id: 'estimateChat',
  kind: 'maximum',
  charges: (request, context) => {
    const lines: Line[] = []
    lines.push(perUnit({ id: "input", type: "input", metric: "token", quantity: tokens(context.tokens, request.body.messages, "o200k_base"), factor: ONE }, findRate(context.priceList, { table: "input-token", by: { "model": (request.body.model ?? "anthropic/claude-3.5-sonnet") }, pointer: "/model" }, context.at)))
    lines.push(perUnit({ id: "output", type: "output", metric: "token", quantity: quantityOf((request.body.max_tokens ?? 4096), "/max_tokens"), factor: ONE }, findRate(context.priceList, { table: "output-token", by: { "model": (request.body.model ?? "anthropic/claude-3.5-sonnet") }, pointer: "/model" }, context.at)))
    return lines
  },
}

/** estimateChat: the answer that the document declares. */
export const estimateChat: AnsweredOperation<EstimateChatRequest, EstimateChatAnswer> = {
  id: 'estimateChat',
  pricing: estimateChatPricing,
  body: (request, context, estimated) => {
    const estimate = estimated as Estimate
    return ({ model: (request.body.model ?? "anthropic/claude-3.5-sonnet"), estimatedInputTokens: integer(lineOf(estimate, "input")!.quantity), estimatedOutputTokens: integer(lineOf(estimate, "output")!.quantity), estimatedCost: { usd: totalDecimal(estimate), note: "Maximum upfront charge. Any difference from actual cost is automatically refunded." }, message: "Estimates are free. The output is counted as max_tokens." }) as EstimateChatAnswer
  },
}

export type ListModelsRequest = {}
export type ListModelsAnswer = ListModelsResponses[200]
/** listModels: the answer that the document declares. */
export const listModels: AnsweredOperation<ListModelsRequest, ListModelsAnswer> = {
  id: 'listModels',
  body: (request, context, _estimate) => {
    return ({ total: catalogueOf(context.priceList, "chat").length, models: catalogueOf(context.priceList, "chat").map((item) => ({ id: attribute(item, "id"), name: attribute(item, "name"), description: attribute(item, "description"), context_length: attribute(item, "context_length"), pricing: { input_per_1k_tokens: attribute(item, "input_per_1k_tokens"), output_per_1k_tokens: attribute(item, "output_per_1k_tokens"), blended_per_1k_tokens: attribute(item, "blended_per_1k_tokens") } })) }) as ListModelsAnswer
  },
}

/** What a fault is answered with, wherever it happens. */
export const faults: FaultRules = {
  steps: [
    [{ fault: ["unknown-route"], status: 404, code: "NOT_FOUND" }],
    [{ fault: ["unknown-method"], status: 405, code: "METHOD_NOT_ALLOWED" }],
    [{ fault: ["media-type"], status: 415, code: "UNSUPPORTED_MEDIA_TYPE" }],
    [{ fault: ["too-large"], status: 413, code: "PAYLOAD_TOO_LARGE" }],
    [{ fault: ["empty","malformed"], status: 400, code: "INVALID_REQUEST" }],
    [{ fault: ["invalid"], at: ["/width","/height"], keyword: ["multipleOf","minimum","maximum"], status: 400, code: "INVALID_DIMENSIONS" }],
    [{ fault: ["invalid"], at: ["/model"], keyword: ["enum"], status: 400, code: "INVALID_MODEL" }],
    [{ fault: ["invalid"], status: 400, code: "INVALID_REQUEST" }],
    [{ fault: ["unpriced","internal"], status: 500, code: "ESTIMATE_ERROR" }],
  ],
  answer: (fault, faults) => ({ error: fault.code, message: fault.message }),
}

/** What an operation answers to its own faults, judged before the others. */
export const operationFaults: Readonly<Record<string, FaultRules>> = {
  generateImage: {
  steps: [
    [{ fault: ["malformed-payment"], status: 400, code: "INVALID_PAYMENT", answer: (fault, faults) => ({ error: fault.code, message: fault.message }) }],
    [{ fault: ["failed-run"], status: 500, code: "GENERATION_ERROR", answer: (fault, faults) => ({ error: fault.code, message: fault.message }) }],
    [{ fault: ["payment-required"], keyword: ["invalid_x402_version"], status: 402, code: "invalid_x402_version" }],
    [{ fault: ["payment-required"], keyword: ["invalid_scheme"], status: 402, code: "invalid_scheme" }],
    [{ fault: ["payment-required"], keyword: ["invalid_network"], status: 402, code: "invalid_network" }],
    [{ fault: ["payment-required"], keyword: ["invalid_payment_requirements"], status: 402, code: "invalid_payment_requirements" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_recipient_mismatch"], status: 402, code: "invalid_exact_evm_payload_recipient_mismatch" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_authorization_value_mismatch"], status: 402, code: "invalid_exact_evm_payload_authorization_value_mismatch" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_authorization_valid_after"], status: 402, code: "invalid_exact_evm_payload_authorization_valid_after" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_authorization_valid_before"], status: 402, code: "invalid_exact_evm_payload_authorization_valid_before" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_signature"], status: 402, code: "invalid_exact_evm_payload_signature" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_nonce_already_used"], status: 402, code: "invalid_exact_evm_nonce_already_used" }],
    [{ fault: ["payment-required"], status: 402, code: "X-PAYMENT header is required" }],
  ],
  answer: (fault, faults, context) => ({ x402Version: 1, error: fault.code, message: fault.message, accepts: [{ scheme: "exact", network: attribute(context.state, "network"), maxAmountRequired: attribute(context.state, "amount"), resource: attribute(context.state, "resource"), description: attribute(context.state, "description"), mimeType: "application/json", payTo: attribute(context.state, "payTo"), maxTimeoutSeconds: attribute(context.state, "maxTimeoutSeconds"), asset: attribute(context.state, "asset"), extra: { name: attribute(context.state, "assetName"), version: attribute(context.state, "assetVersion") } }] }),
},
  completeChat: {
  steps: [
    [{ fault: ["malformed-payment"], status: 400, code: "INVALID_PAYMENT", answer: (fault, faults) => ({ error: fault.code, message: fault.message }) }],
    [{ fault: ["failed-run"], status: 500, code: "GENERATION_ERROR", answer: (fault, faults) => ({ error: fault.code, message: fault.message }) }],
    [{ fault: ["payment-required"], keyword: ["invalid_x402_version"], status: 402, code: "invalid_x402_version" }],
    [{ fault: ["payment-required"], keyword: ["invalid_scheme"], status: 402, code: "invalid_scheme" }],
    [{ fault: ["payment-required"], keyword: ["invalid_network"], status: 402, code: "invalid_network" }],
    [{ fault: ["payment-required"], keyword: ["invalid_payment_requirements"], status: 402, code: "invalid_payment_requirements" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_recipient_mismatch"], status: 402, code: "invalid_exact_evm_payload_recipient_mismatch" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_authorization_value_mismatch"], status: 402, code: "invalid_exact_evm_payload_authorization_value_mismatch" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_authorization_valid_after"], status: 402, code: "invalid_exact_evm_payload_authorization_valid_after" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_authorization_valid_before"], status: 402, code: "invalid_exact_evm_payload_authorization_valid_before" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_payload_signature"], status: 402, code: "invalid_exact_evm_payload_signature" }],
    [{ fault: ["payment-required"], keyword: ["invalid_exact_evm_nonce_already_used"], status: 402, code: "invalid_exact_evm_nonce_already_used" }],
    [{ fault: ["payment-required"], status: 402, code: "X-PAYMENT header is required" }],
  ],
  answer: (fault, faults, context) => ({ x402Version: 1, error: fault.code, message: fault.message, accepts: [{ scheme: "exact", network: attribute(context.state, "network"), maxAmountRequired: attribute(context.state, "amount"), resource: attribute(context.state, "resource"), description: attribute(context.state, "description"), mimeType: "application/json", payTo: attribute(context.state, "payTo"), maxTimeoutSeconds: attribute(context.state, "maxTimeoutSeconds"), asset: attribute(context.state, "asset"), extra: { name: attribute(context.state, "assetName"), version: attribute(context.state, "assetVersion") } }] }),
},
}
