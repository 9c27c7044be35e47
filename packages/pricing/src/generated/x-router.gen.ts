// Written by `pnpm generate` from openapi/x-router/; change it there.
import { ONE, attribute, catalogueOf, findRate, perUnit, product, quantityOf, totalDecimal, type AnsweredOperation, type Estimate, type FaultRules, type Line, type PriceList, type PricedOperation } from '../compiled.ts'
import type { EstimateImageData, EstimateImageResponses, ListImageModelsResponses } from '@outlay/spec/x-router/schemas'

export { priceLists } from './x-router/prices.gen.ts'

export type EstimateImageRequest = { readonly body: EstimateImageData['body'] }
export type EstimateImageAnswer = EstimateImageResponses[200]
/** estimateImage: the charges of `x-pricing`. */
export const estimateImagePricing: PricedOperation<EstimateImageRequest> = {
  id: 'estimateImage',
  kind: 'maximum',
  charges: (request, context) => {
    const lines: Line[] = []
    lines.push(...perUnit({ id: "image", type: "output", metric: "pixel", quantity: product(product(quantityOf((request.body.width ?? 1024), "/width"), quantityOf((request.body.height ?? 1024), "/height")), quantityOf((request.body.numberResults ?? 1), "/numberResults")), factor: ONE }, findRate(context.priceList, { table: "image", by: { "model": (request.body.model ?? "flux-schnell") }, pointer: "/model" }, context.at)))
    return lines
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

export type ListImageModelsRequest = {  }
export type ListImageModelsAnswer = ListImageModelsResponses[200]
/** listImageModels: the answer that the document declares. */
export const listImageModels: AnsweredOperation<ListImageModelsRequest, ListImageModelsAnswer> = {
  id: 'listImageModels',
  body: (request, context, _estimate) => {
    return ({ total: catalogueOf(context.priceList, "image").length, models: catalogueOf(context.priceList, "image").map((item) => ({ id: attribute<never>(item, "id"), name: attribute<never>(item, "name"), description: attribute<never>(item, "description"), supportsSteps: attribute<never>(item, "supportsSteps") })) }) as ListImageModelsAnswer
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
export const operationFaults: Readonly<Record<string, FaultRules>> = {}
