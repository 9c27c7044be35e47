// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type OfflineOperation, type OfflineRequest, decidingNames, respondOffline } from '../../offline/runtime.ts'
import * as pricing from '@outlay/pricing/aurous'
import type { EstimateImageData, EstimateImageResponses, GetPricingData, GetPricingResponses } from '@outlay/spec/aurous/response-types'
import * as checks from '@outlay/validators/aurous/requests-thorough'

export { isRequestValidationError, isUnpricedError, type OfflineRequest, type OfflineOptions, type PriceList, priceVersion, type RequestViolation, RequestValidationError, UnpricedError, type UnpricedReason } from '../../offline/runtime.ts'

const estimateImageNames = {"method":"POST","parameters":[{"in":"header","name":"Aurous-Version"}],"body":{}}

const estimateImageOperation: OfflineOperation = { id: "estimateImage", answer: pricing.estimateImage, priceLists: pricing.priceLists, body: checks.createImage, bodyRequired: true, names: /* @__PURE__ */ decidingNames(estimateImageNames), parameters: [{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.estimateImageHeaderAurousVersion}] }

/** Estimate the credit cost of an image generation: what the server would answer at the instant `at`, without it. */
export const estimateImage = (options: OfflineRequest<EstimateImageData>): EstimateImageResponses[200] =>
  respondOffline(estimateImageOperation, options) as EstimateImageResponses[200]

const getPricingOperation: OfflineOperation = { id: "getPricing", answer: pricing.getPricing, priceLists: pricing.priceLists, parameters: [{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getPricingHeaderAurousVersion}] }

/** Read the prices of a version: what the server would answer at the instant `at`, without it. */
export const getPricing = (options: OfflineRequest<GetPricingData>): GetPricingResponses[200] =>
  respondOffline(getPricingOperation, options) as GetPricingResponses[200]
