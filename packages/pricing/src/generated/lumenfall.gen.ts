// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type AnsweredOperation, type Estimate, type FaultRules, type Line, ONE, type PricedOperation, attribute, chargedLines, findRate, integer, labelOf, modelOf, needed, number, optional, packaged, perUnit, quantityOf, roundedAmount, stateOf, tokens, totalOf, unitPrice, units, whichever } from '../runtime.ts'
import type { CompleteChatData, CostEstimate as CompleteChatDeclared, CostEstimate as CreateVideoDeclared, CostEstimate as EditImagesDeclared, CostEstimate as GenerateImagesDeclared, CreateVideoData, EditImagesData, GenerateImagesData } from '@outlay/spec/lumenfall/schemas'

export { priceLists } from './lumenfall/prices.gen.ts'

export type GenerateImagesRequest = { readonly body: GenerateImagesData['body']; readonly query: NonNullable<GenerateImagesData['query']> }
export type GenerateImagesAnswer = GenerateImagesDeclared
/** generateImages: the charges of `x-pricing`. */
export const generateImagesPricing: PricedOperation<GenerateImagesRequest> = {
  id: 'generateImages',
  kind: 'approximate',
  charges: (request, context) => {
    const model = modelOf(context.priceList, ["image-models", "/model"], request.body.model)
    const lines: Line[] = []
    lines.push(perUnit({ id: "image", type: "output", metric: "image", quantity: quantityOf((request.body.n ?? 1), "/n"), factor: ONE }, findRate(context.priceList, { table: "image", by: { "model": request.body.model, "quality": (request.body.quality ?? "standard"), "provider": whichever(stateOf(context.state, "provider", "string")) }, pointer: "/model" }, context.at)))
    return lines
  },
}

/** generateImages: the answer that the document declares. */
export const generateImages: AnsweredOperation<GenerateImagesRequest, GenerateImagesAnswer> = {
  id: 'generateImages',
  pricing: generateImagesPricing,
  answersWhen: (request) => request.query.dryRun === true,
  body: (request, context, estimated) => {
    const estimate = estimated as Estimate
    const model = modelOf(context.priceList, ["image-models", "/model"], request.body.model)
    return ({ estimated: true, model: attribute(model, "id"), provider: labelOf(estimate, "provider"), total_cost_micros: units(totalOf(estimate), context.priceList.scale), currency: attribute(context.priceList, "unit"), components: chargedLines(estimate).map((line) => ({ type: line.type, metric: line.metric, quantity: integer(line.quantity), billable_quantity: integer(line.billableQuantity), unit_price: number(unitPrice(line)), total_cost: units(roundedAmount(line, estimate), context.priceList.scale) })) }) as GenerateImagesAnswer
  },
}

export type EditImagesRequest = { readonly body: EditImagesData['body']; readonly query: NonNullable<EditImagesData['query']> }
export type EditImagesAnswer = EditImagesDeclared
/** editImages: the charges of `x-pricing`. */
export const editImagesPricing: PricedOperation<EditImagesRequest> = {
  id: 'editImages',
  kind: 'approximate',
  charges: (request, context) => {
    const model = modelOf(context.priceList, ["image-models", "/model"], request.body.model)
    const lines: Line[] = []
    lines.push(perUnit({ id: "image", type: "output", metric: "image", quantity: quantityOf((request.body.n ?? 1), "/n"), factor: ONE }, findRate(context.priceList, { table: "image", by: { "model": request.body.model, "quality": (request.body.quality ?? "standard"), "provider": whichever(stateOf(context.state, "provider", "string")) }, pointer: "/model" }, context.at)))
    return lines
  },
}

/** editImages: the answer that the document declares. */
export const editImages: AnsweredOperation<EditImagesRequest, EditImagesAnswer> = {
  id: 'editImages',
  pricing: editImagesPricing,
  answersWhen: (request) => request.query.dryRun === true,
  body: (request, context, estimated) => {
    const estimate = estimated as Estimate
    const model = modelOf(context.priceList, ["image-models", "/model"], request.body.model)
    return ({ estimated: true, model: attribute(model, "id"), provider: labelOf(estimate, "provider"), total_cost_micros: units(totalOf(estimate), context.priceList.scale), currency: attribute(context.priceList, "unit"), components: chargedLines(estimate).map((line) => ({ type: line.type, metric: line.metric, quantity: integer(line.quantity), billable_quantity: integer(line.billableQuantity), unit_price: number(unitPrice(line)), total_cost: units(roundedAmount(line, estimate), context.priceList.scale) })) }) as EditImagesAnswer
  },
}

export type CompleteChatRequest = { readonly body: CompleteChatData['body']; readonly query: NonNullable<CompleteChatData['query']> }
export type CompleteChatAnswer = CompleteChatDeclared
/** completeChat: the charges of `x-pricing`. */
export const completeChatPricing: PricedOperation<CompleteChatRequest> = {
  id: 'completeChat',
  kind: 'approximate',
  charges: (request, context) => {
    const model = modelOf(context.priceList, ["chat-models", "/model"], request.body.model)
    const lines: Line[] = []
    lines.push(perUnit({ id: "input", type: "input", metric: "token", quantity: tokens(context.tokens, request.body, "o200k_base"), factor: ONE }, findRate(context.priceList, { table: "input-token", by: { "model": request.body.model, "provider": whichever(stateOf(context.state, "provider", "string")) }, pointer: "/model" }, context.at)))
    lines.push(perUnit({ id: "output", type: "output", metric: "token", quantity: quantityOf(needed((request.body.max_completion_tokens ?? request.body.max_tokens ?? attribute(model, "max_output_tokens")), "/max_completion_tokens"), "/max_completion_tokens"), factor: ONE, times: quantityOf((request.body.n ?? 1), "/n") }, findRate(context.priceList, { table: "output-token", by: { "model": request.body.model, "provider": whichever(stateOf(context.state, "provider", "string")) }, pointer: "/model" }, context.at)))
    return lines
  },
}

/** completeChat: the answer that the document declares. */
export const completeChat: AnsweredOperation<CompleteChatRequest, CompleteChatAnswer> = {
  id: 'completeChat',
  pricing: completeChatPricing,
  answersWhen: (request) => request.query.dryRun === true,
  body: (request, context, estimated) => {
    const estimate = estimated as Estimate
    const model = modelOf(context.priceList, ["chat-models", "/model"], request.body.model)
    return ({ estimated: true, model: attribute(model, "id"), provider: labelOf(estimate, "provider"), total_cost_micros: units(totalOf(estimate), context.priceList.scale), currency: attribute(context.priceList, "unit"), components: chargedLines(estimate).map((line) => ({ type: line.type, metric: line.metric, quantity: integer(line.quantity), billable_quantity: integer(line.billableQuantity), unit_price: number(unitPrice(line)), total_cost: units(roundedAmount(line, estimate), context.priceList.scale) })) }) as CompleteChatAnswer
  },
}

export type CreateVideoRequest = { readonly body: CreateVideoData['body']; readonly query: NonNullable<CreateVideoData['query']> }
export type CreateVideoAnswer = CreateVideoDeclared
/** createVideo: the charges of `x-pricing`. */
export const createVideoPricing: PricedOperation<CreateVideoRequest> = {
  id: 'createVideo',
  kind: 'approximate',
  charges: (request, context) => {
    const model = modelOf(context.priceList, ["video-models", "/model"], request.body.model)
    const lines: Line[] = []
    if (attribute(model, "billed_by") === "second") lines.push(perUnit({ id: "seconds", type: "output", metric: "second", quantity: quantityOf((request.body.seconds ?? request.body.duration ?? 4), "/seconds"), factor: ONE }, findRate(context.priceList, { table: "video-second", by: { "model": request.body.model, "provider": whichever(stateOf(context.state, "provider", "string")) }, pointer: "/model" }, context.at)))
    if (attribute(model, "billed_by") === "started-block") lines.push(packaged({ id: "blocks", type: "output", metric: "second", quantity: quantityOf((request.body.seconds ?? request.body.duration ?? 4), "/seconds"), factor: ONE }, findRate(context.priceList, { table: "video-block", by: { "model": request.body.model, "provider": whichever(stateOf(context.state, "provider", "string")) }, pointer: "/model" }, context.at)))
    return lines
  },
}

/** createVideo: the answer that the document declares. */
export const createVideo: AnsweredOperation<CreateVideoRequest, CreateVideoAnswer> = {
  id: 'createVideo',
  pricing: createVideoPricing,
  answersWhen: (request) => request.query.dryRun === true,
  body: (request, context, estimated) => {
    const estimate = estimated as Estimate
    const model = modelOf(context.priceList, ["video-models", "/model"], request.body.model)
    return ({ estimated: true, model: attribute(model, "id"), provider: labelOf(estimate, "provider"), total_cost_micros: units(totalOf(estimate), context.priceList.scale), currency: attribute(context.priceList, "unit"), components: chargedLines(estimate).map((line) => ({ type: line.type, metric: line.metric, quantity: integer(line.quantity), billable_quantity: integer(line.billableQuantity), unit_price: number(unitPrice(line)), total_cost: units(roundedAmount(line, estimate), context.priceList.scale) })) }) as CreateVideoAnswer
  },
}

/** What a fault is answered with, wherever it happens. */
export const faults: FaultRules = {
  steps: [
    [{ fault: ["unknown-route"], status: 404, code: "NOT_FOUND", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["unknown-method"], status: 405, code: "METHOD_NOT_ALLOWED", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["unauthenticated"], status: 401, code: "AUTHENTICATION_FAILED", labels: {"type":"authentication_error"}, headers: {"WWW-Authenticate":"Bearer"} }],
    [{ fault: ["rate-limited"], status: 429, code: "RATE_LIMITED", labels: {"type":"rate_limit_error"} }],
    [{ fault: ["media-type"], status: 415, code: "UNSUPPORTED_MEDIA_TYPE", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["too-large"], status: 413, code: "PAYLOAD_TOO_LARGE", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["empty","malformed"], status: 400, code: "INVALID_REQUEST", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["invalid"], location: ["query","header","body"], status: 400, code: "INVALID_REQUEST", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["invalid"], status: 404, code: "NOT_FOUND", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["unpriced"], keyword: ["unknown-model"], status: 404, code: "MODEL_NOT_FOUND", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["not-found"], keyword: ["model"], status: 404, code: "MODEL_NOT_FOUND", labels: {"type":"invalid_request_error"} }, { fault: ["not-found"], status: 404, code: "NOT_FOUND", labels: {"type":"invalid_request_error"} }],
    [{ fault: ["insufficient-balance"], keyword: ["credit-limit"], status: 402, code: "INSUFFICIENT_BALANCE", labels: {"type":"billing_error"}, message: (fault) => "Insufficient balance" }, { fault: ["insufficient-balance"], status: 402, code: "INSUFFICIENT_BALANCE", labels: {"type":"insufficient_quota"} }],
    [{ fault: ["unpriced","internal"], status: 500, code: "INTERNAL_ERROR", labels: {"type":"server_error"} }],
  ],
  answer: (fault, faults) => ({ error: { message: fault.message, ...optional("type", fault.labels?.["type"]), code: fault.code, ...optional("param", fault.field) } }),
}

/** What an operation answers to its own faults, judged before the others. */
export const operationFaults: Readonly<Record<string, FaultRules>> = {}
