// Written by `pnpm generate` from openapi/layer/; change it there.
import { type OfflineOperation, type OfflineRequest, respondOffline } from '../../offline/runtime.ts'
import * as pricing from '@outlay/pricing/layer'
import type { EstimateInferenceData, EstimateInferenceResponses, ListModelsData, ListModelsResponses } from '@outlay/spec/layer/response-types'
import * as checks from '@outlay/validators/layer/requests-thorough'

export { isRequestValidationError, isUnpricedError, type OfflineRequest, type OfflineOptions, type PriceList, priceVersion, type RequestViolation, RequestValidationError, UnpricedError, type UnpricedReason } from '../../offline/runtime.ts'

const estimateInferenceOperation: OfflineOperation = { id: "estimateInference", answer: pricing.estimateInference, priceLists: pricing.priceLists, body: checks.estimateInference, bodyRequired: true, parameters: [{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.estimateInferencePathWorkspaceId}] }

/** Estimate inference price: what the server would answer at the instant `at`, without it. */
export const estimateInference = (options: OfflineRequest<EstimateInferenceData>): EstimateInferenceResponses[200] =>
  respondOffline(estimateInferenceOperation, options) as EstimateInferenceResponses[200]

const listModelsOperation: OfflineOperation = { id: "listModels", answer: pricing.listModels, priceLists: pricing.priceLists, parameters: [{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.listModelsPathWorkspaceId}] }

/** List the models that a workspace can use: what the server would answer at the instant `at`, without it. */
export const listModels = (options: OfflineRequest<ListModelsData>): ListModelsResponses[200] =>
  respondOffline(listModelsOperation, options) as ListModelsResponses[200]
