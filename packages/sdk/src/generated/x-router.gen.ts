// Written by `pnpm generate` from openapi/x-router/; change it there.
import { createVendorClient, type Client, type ClientOptions, type Operation, type OperationFunction, type Options, type Picking, type PickingFunction, type Picks, type RequestResult, type Shape, type VendorFacts } from '../compiled.ts'
import type { EstimateImageData, EstimateImageErrors, EstimateImageResponses, ListImageModelsData, ListImageModelsErrors, ListImageModelsResponses } from '@outlay/spec/x-router/schemas';

export type * from '@outlay/spec/x-router/schemas'
export { ConnectionError, isRefusalOf, OutlayError, RefusalError, type RefusalOf, type SentRequest, UnexpectedAnswerError } from '../compiled.ts'
export type { Client, ClientOptions }

const vendor: VendorFacts = {"name":"x-router","server":"https://api.x-router.ai","codes":[["error"]]}
const shapeOfImageEstimate: Shape = {"type":"object","required":{"model":{"type":"string"},"dimensions":{"type":"string","matching":"^[1-9][0-9]*×[1-9][0-9]*$"},"number_of_images":{"type":"integer","from":1,"to":4},"estimatedCost":{"type":"object","required":{"usd":{"type":"string","matching":"^(0|[1-9][0-9]*)\\.[0-9]{6}$"},"note":{"type":"string"}}}}}
const shapeOfInvalidRequestError: Shape = {"type":"object","required":{"error":{"type":"string"},"message":{"type":"string"}}}
const shapeOfImageModelDescription: Shape = {"type":"object","required":{"id":{"type":"string"},"name":{"type":"string"},"description":{"type":"string"},"supportsSteps":{"type":"boolean"}}}
const shapeOfImageModelList: Shape = {"type":"object","required":{"total":{"type":"integer","from":0},"models":{"type":"array","items":shapeOfImageModelDescription}}}
const estimateImageOperation: Operation<EstimateImageErrors> = {"id":"estimateImage","answers":{"200":shapeOfImageEstimate,"400":shapeOfInvalidRequestError,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"413":shapeOfInvalidRequestError,"415":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}
const listImageModelsOperation: Operation<ListImageModelsErrors> = {"id":"listImageModels","answers":{"200":shapeOfImageModelList,"404":shapeOfInvalidRequestError,"405":shapeOfInvalidRequestError,"500":shapeOfInvalidRequestError}}

/** A client of x-router; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

/**
 * Estimate the cost of an image generation
 *
 * Prices the request without running it. Free, no payment needed. The same request always gets the same
 * answer, and a request that is refused here is refused by the generation too. The estimate is the most
 * that the run can cost: it is what a payment asks for, and whatever the run does not use is refunded.
 *
 */
export const estimateImage: OperationFunction<EstimateImageData, EstimateImageResponses, EstimateImageErrors> = /* @__PURE__ */ Object.assign((options: Options<EstimateImageData>): RequestResult<EstimateImageResponses, EstimateImageErrors> => options.client.post<EstimateImageResponses, EstimateImageErrors>({
    operation: estimateImageOperation, url: '/v1/images/estimate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: estimateImageOperation });

/**
 * List the image models
 *
 * Every model that the image routes accept, in the order of the price list.
 */
export const listImageModels: OperationFunction<ListImageModelsData, ListImageModelsResponses, ListImageModelsErrors> = /* @__PURE__ */ Object.assign((options: Options<ListImageModelsData>): RequestResult<ListImageModelsResponses, ListImageModelsErrors> => options.client.get<ListImageModelsResponses, ListImageModelsErrors>({ operation: listImageModelsOperation, url: '/v1/images/models', ...options }), { operation: listImageModelsOperation });
