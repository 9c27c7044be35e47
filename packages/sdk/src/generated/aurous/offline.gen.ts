// Written by `pnpm generate` from openapi/aurous/; change it there.
import * as pricing from '@outlay/pricing/aurous'
import * as checks from '@outlay/validators/aurous/requests-thorough'
import { type Offline, type OfflineOperation, offline } from '../../offline/compiled.ts'
import type { EstimateImageData, EstimateImageResponses, GetPricingData, GetPricingResponses } from '@outlay/spec/aurous/open-schemas'

export { isUnfitRequestError, isUnpricedError, type Offline, type OfflineOptions, type PriceList, priceVersion, type RequestFault, UnfitRequestError, UnpricedError, type UnpricedReason } from '../../offline/compiled.ts'

const estimateImageOperation: OfflineOperation = { id: "estimateImage", answer: pricing.estimateImage, priceLists: pricing.priceLists, body: checks.createImage, bodyRequired: true, parameters: [{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.estimateImageHeaderAurousVersion}] }

/** Estimate the credit cost of an image generation: what the server would answer at the instant `at`, without it. */
export const estimateImage = (options: Offline<EstimateImageData>): EstimateImageResponses[200] =>
  offline(estimateImageOperation, options) as EstimateImageResponses[200]

const getPricingOperation: OfflineOperation = { id: "getPricing", answer: pricing.getPricing, priceLists: pricing.priceLists, parameters: [{"name":"Aurous-Version","in":"header","required":false,"types":["string"],"check":checks.getPricingHeaderAurousVersion}] }

/** Read the prices of a version: what the server would answer at the instant `at`, without it. */
export const getPricing = (options: Offline<GetPricingData>): GetPricingResponses[200] =>
  offline(getPricingOperation, options) as GetPricingResponses[200]
