// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type OfflineOperation, type OfflineRequest, respondOffline } from '../../offline/runtime.ts'
import * as pricing from '@outlay/pricing/x-router'
import type { EstimateChatData, EstimateChatResponses, EstimateImageData, EstimateImageResponses, ListImageModelsData, ListImageModelsResponses, ListModelsData, ListModelsResponses } from '@outlay/spec/x-router/response-types'
import * as checks from '@outlay/validators/x-router/requests-thorough'

export { isRequestValidationError, isUnpricedError, type OfflineRequest, type OfflineOptions, type PriceList, priceVersion, type RequestViolation, RequestValidationError, UnpricedError, type UnpricedReason } from '../../offline/runtime.ts'

const estimateImageOperation: OfflineOperation = { id: "estimateImage", answer: pricing.estimateImage, priceLists: pricing.priceLists, body: checks.imageEstimateRequest, bodyRequired: true, parameters: [] }

/** Estimate the cost of an image generation: what the server would answer at the instant `at`, without it. */
export const estimateImage = (options: OfflineRequest<EstimateImageData>): EstimateImageResponses[200] =>
  respondOffline(estimateImageOperation, options) as EstimateImageResponses[200]

const listImageModelsOperation: OfflineOperation = { id: "listImageModels", answer: pricing.listImageModels, priceLists: pricing.priceLists, parameters: [] }

/** List the image models: what the server would answer at the instant `at`, without it. */
export const listImageModels = (options: OfflineRequest<ListImageModelsData>): ListImageModelsResponses[200] =>
  respondOffline(listImageModelsOperation, options) as ListImageModelsResponses[200]

const estimateChatOperation: OfflineOperation = { id: "estimateChat", answer: pricing.estimateChat, priceLists: pricing.priceLists, body: checks.chatEstimateRequest, bodyRequired: true, parameters: [] }

/** Estimate the cost of a chat: what the server would answer at the instant `at`, without it. */
export const estimateChat = (options: OfflineRequest<EstimateChatData>): EstimateChatResponses[200] =>
  respondOffline(estimateChatOperation, options) as EstimateChatResponses[200]

const listModelsOperation: OfflineOperation = { id: "listModels", answer: pricing.listModels, priceLists: pricing.priceLists, parameters: [] }

/** List the chat models: what the server would answer at the instant `at`, without it. */
export const listModels = (options: OfflineRequest<ListModelsData>): ListModelsResponses[200] =>
  respondOffline(listModelsOperation, options) as ListModelsResponses[200]
