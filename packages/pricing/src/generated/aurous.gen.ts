// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type AnsweredOperation, type Estimate, type FaultRules, type Line, ONE, type PricedOperation, above, amountOf, attribute, findFactor, findRate, lineOf, listLength, mapped, number, optional, perUnit, quantityOf, stateOf, subtract, totalOf } from '../runtime.ts'
import type { EstimateImageData, EstimateImageResponses, GetPricingData, GetPricingResponses } from '@outlay/spec/aurous/schemas'

export { priceLists } from './aurous/prices.gen.ts'

export type EstimateImageRequest = { readonly body: EstimateImageData['body']; readonly header: NonNullable<EstimateImageData['headers']> }
export type EstimateImageAnswer = EstimateImageResponses[200]
/** estimateImage: the charges of `x-pricing`. */
export const estimateImagePricing: PricedOperation<EstimateImageRequest> = {
  id: 'estimateImage',
  kind: 'exact',
  charges: (request, context) => {
    const lines: Line[] = []
    lines.push(perUnit({ id: "base", type: "output", metric: "image", quantity: quantityOf((request.body.count ?? 1), "/count"), factor: ONE }, findRate(context.priceList, { table: "image", by: {  }, pointer: "" }, context.at)))
    if ((request.body.enhance_prompt ?? false) === true) lines.push(perUnit({ id: "enhance", type: "surcharge", metric: "image", quantity: quantityOf((request.body.count ?? 1), "/count"), factor: subtract(findFactor(context.priceList, { table: "enhance-prompt", by: {  }, pointer: "" }, context.at), ONE) }, findRate(context.priceList, { table: "image", by: {  }, pointer: "" }, context.at)))
    if (above(listLength((request.body.reference_image_urls ?? []), "/reference_image_urls"), "0")) lines.push(perUnit({ id: "references", type: "input", metric: "image", quantity: listLength((request.body.reference_image_urls ?? []), "/reference_image_urls"), factor: ONE, times: quantityOf((request.body.count ?? 1), "/count") }, findRate(context.priceList, { table: "reference-image", by: {  }, pointer: "" }, context.at)))
    return lines
  },
}

/** estimateImage: the answer that the document declares. */
export const estimateImage: AnsweredOperation<EstimateImageRequest, EstimateImageAnswer> = {
  id: 'estimateImage',
  pricing: estimateImagePricing,
  priceListVersion: (request, context) => (request.header["Aurous-Version"] ?? stateOf(context.state, "pinnedVersion", "string") ?? "2026-05-15"),
  body: (request, context, estimated) => {
    const estimate = estimated as Estimate
    return ({ object: "estimate", estimated_cost: { amount: number(totalOf(estimate)), breakdown: { base: number(lineOf(estimate, "base")!.amount), ...optional("enhance", mapped(lineOf(estimate, "enhance")?.amount, (one) => number(one))) } }, currency: "credit" }) as EstimateImageAnswer
  },
}

export type GetPricingRequest = { readonly header: NonNullable<GetPricingData['headers']> }
export type GetPricingAnswer = GetPricingResponses[200]
/** getPricing: the answer that the document declares. */
export const getPricing: AnsweredOperation<GetPricingRequest, GetPricingAnswer> = {
  id: 'getPricing',
  priceListVersion: (request, context) => (request.header["Aurous-Version"] ?? stateOf(context.state, "pinnedVersion", "string") ?? "2026-05-15"),
  body: (request, context, _estimate) => {
    return ({ object: "pricing", version: attribute(context.priceList, "version"), currency: "credit", image: { base: number(amountOf(attribute(context.priceList, "rates", "image", "entries", "0", "rate"))), enhance_prompt_multiplier: number(amountOf(attribute(context.priceList, "factors", "enhance-prompt", "entries", "0", "factor"))), reference_image_per_image: number(amountOf(attribute(context.priceList, "rates", "reference-image", "entries", "0", "rate"))) } }) as GetPricingAnswer
  },
}

/** What a fault is answered with, wherever it happens. */
export const faults: FaultRules = {
  steps: [
    [{ fault: ["unknown-route"], status: 404, code: "resource_not_found", labels: {"type":"not_found"} }],
    [{ fault: ["unknown-method"], status: 405, code: "method_not_allowed", labels: {"type":"invalid_request"} }],
    [{ fault: ["unauthenticated"], keyword: ["missing-key"], status: 401, code: "missing_api_key", labels: {"type":"authentication"} }, { fault: ["unauthenticated"], keyword: ["revoked-key"], status: 401, code: "revoked_api_key", labels: {"type":"authentication"} }, { fault: ["unauthenticated"], status: 401, code: "invalid_api_key", labels: {"type":"authentication"} }],
    [{ fault: ["invalid"], at: ["/Aurous-Version"], keyword: ["pattern"], location: ["header"], status: 400, code: "invalid_format", labels: {"type":"invalid_request"} }],
    [{ fault: ["invalid"], at: ["/Aurous-Version"], location: ["header"], status: 400, code: "unknown_version", labels: {"type":"invalid_request"} }],
    [{ fault: ["rate-limited"], status: 429, code: "too_many_requests", labels: {"type":"rate_limit"} }],
    [{ fault: ["media-type"], status: 415, code: "unsupported_media_type", labels: {"type":"invalid_request"} }],
    [{ fault: ["too-large"], status: 413, code: "payload_too_large", labels: {"type":"invalid_request"} }],
    [{ fault: ["empty","malformed"], status: 400, code: "invalid_format", labels: {"type":"invalid_request"} }],
    [{ fault: ["invalid"], keyword: ["required"], location: ["body"], status: 400, code: "missing_field", labels: {"type":"invalid_request"} }, { fault: ["invalid"], keyword: ["minimum","maximum","minLength","minItems","maxItems"], location: ["body"], status: 400, code: "value_out_of_range", labels: {"type":"invalid_request"} }, { fault: ["invalid"], at: ["/prompt","/negative_prompt","/name"], keyword: ["maxLength"], location: ["body"], status: 400, code: "value_out_of_range", labels: {"type":"invalid_request"} }, { fault: ["invalid"], keyword: ["type","enum","pattern","format","maxLength","additionalProperties"], location: ["body"], status: 400, code: "invalid_format", labels: {"type":"invalid_request"} }],
    [{ fault: ["invalid"], at: ["/width","/height"], keyword: ["not"], location: ["body"], status: 400, code: "parameter_invalid_combination", labels: {"type":"invalid_request"} }],
    [{ fault: ["invalid"], keyword: ["dependentRequired"], location: ["body"], status: 400, code: "missing_field", labels: {"type":"invalid_request"} }],
    [{ fault: ["invalid"], at: ["/reference_image_urls"], keyword: ["not"], location: ["body"], status: 400, code: "mutually_exclusive_input", labels: {"type":"invalid_request"} }],
    [{ fault: ["invalid"], at: ["/Idempotency-Key"], location: ["header"], status: 400, code: "value_out_of_range", labels: {"type":"invalid_request"} }],
    [{ fault: ["invalid"], status: 400, code: "invalid_format", labels: {"type":"invalid_request"} }],
    [{ fault: ["refused-url"], status: 400, code: "invalid_format", labels: {"type":"invalid_request"} }],
    [{ fault: ["not-found"], keyword: ["lora"], status: 404, code: "resource_not_found", labels: {"type":"not_found"} }],
    [{ fault: ["not-found"], keyword: ["character"], status: 404, code: "resource_not_found", labels: {"type":"not_found"} }, { fault: ["not-ready"], status: 400, code: "character_not_ready", labels: {"type":"invalid_request"} }],
    [{ fault: ["not-found"], keyword: ["file"], status: 404, code: "resource_not_found", labels: {"type":"not_found"} }],
    [{ fault: ["not-found"], status: 404, code: "resource_not_found", labels: {"type":"not_found"} }],
    [{ fault: ["conflict"], keyword: ["in-flight"], status: 409, code: "idempotency_key_in_use", labels: {"type":"invalid_request"} }, { fault: ["conflict"], status: 409, code: "idempotency_key_in_use", labels: {"type":"invalid_request"} }],
    [{ fault: ["insufficient-balance"], status: 402, code: "balance_too_low", labels: {"type":"invalid_request"} }],
    [{ fault: ["unpriced","internal"], status: 500, code: "internal_error", labels: {"type":"server_error"} }],
  ],
  answer: (fault, faults, context) => ({ error: { ...optional("type", fault.labels?.["type"]), code: fault.code, message: fault.message, param: (fault.field ?? null), doc_url: `https://docs.aurous-labs.com/errors#${fault.code}`, request_id: attribute(context.state, "requestId") } }),
}

/** What an operation answers to its own faults, judged before the others. */
export const operationFaults: Readonly<Record<string, FaultRules>> = {
  createFile: {
  steps: [
    [{ fault: ["storage-full"], status: 413, code: "storage_limit_exceeded", labels: {"type":"invalid_request"} }],
  ],
  answer: (fault, faults, context) => ({ error: { ...optional("type", fault.labels?.["type"]), code: fault.code, message: fault.message, param: (fault.field ?? null), doc_url: `https://docs.aurous-labs.com/errors#${fault.code}`, request_id: attribute(context.state, "requestId") } }),
},
}
