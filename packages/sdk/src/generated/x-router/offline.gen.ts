// Written by `pnpm generate` from openapi/x-router/; change it there.
import * as pricing from '@outlay/pricing/x-router'
import * as checks from '@outlay/validators/x-router/requests-thorough'
import { type Offline, type OfflineOperation, offline } from '../../offline/compiled.ts'
import type { EstimateImageData, EstimateImageResponses, ListImageModelsData, ListImageModelsResponses, EstimateChatData, EstimateChatResponses, ListModelsData, ListModelsResponses } from '@outlay/spec/x-router/response-types'

export { isUnfitRequestError, isUnpricedError, type Offline, type OfflineOptions, type PriceList, priceVersion, type RequestFault, UnfitRequestError, UnpricedError, type UnpricedReason } from '../../offline/compiled.ts'

const estimateImageOperation: OfflineOperation = { id: "estimateImage", answer: pricing.estimateImage, priceLists: pricing.priceLists, body: checks.imageEstimateRequest, bodyRequired: true, parameters: [] }

/** Estimate the cost of an image generation: what the server would answer at the instant `at`, without it. */
export const estimateImage = (options: Offline<EstimateImageData>): EstimateImageResponses[200] =>
  offline(estimateImageOperation, options) as EstimateImageResponses[200]

const listImageModelsOperation: OfflineOperation = { id: "listImageModels", answer: pricing.listImageModels, priceLists: pricing.priceLists, parameters: [] }

/** List the image models: what the server would answer at the instant `at`, without it. */
export const listImageModels = (options: Offline<ListImageModelsData>): ListImageModelsResponses[200] =>
  offline(listImageModelsOperation, options) as ListImageModelsResponses[200]

const estimateChatOperation: OfflineOperation = { id: "estimateChat", answer: pricing.estimateChat, priceLists: pricing.priceLists, body: checks.chatEstimateRequest, bodyRequired: true, parameters: [] }

/** Estimate the cost of a chat: what the server would answer at the instant `at`, without it. */
export const estimateChat = (options: Offline<EstimateChatData>): EstimateChatResponses[200] =>
  offline(estimateChatOperation, options) as EstimateChatResponses[200]

const listModelsOperation: OfflineOperation = { id: "listModels", answer: pricing.listModels, priceLists: pricing.priceLists, parameters: [] }

/** List the chat models: what the server would answer at the instant `at`, without it. */
export const listModels = (options: Offline<ListModelsData>): ListModelsResponses[200] =>
  offline(listModelsOperation, options) as ListModelsResponses[200]
