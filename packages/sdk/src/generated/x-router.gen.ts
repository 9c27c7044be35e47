// Written by `pnpm generate` from openapi/x-router/; change it there.
import { createVendorClient, type Client, type ClientOptions, type Operation, type Options, type RequestResult, type VendorFacts } from '../compiled.ts'
import type { EstimateImageData, EstimateImageErrors, EstimateImageResponses, ListImageModelsData, ListImageModelsErrors, ListImageModelsResponses } from '@outlay/spec/x-router/schemas';

/**
 * Estimate the cost of an image generation
 *
 * Prices the request without running it. Free, no payment needed. The same request always gets the same
 * answer, and a request that is refused here is refused by the generation too. The estimate is the most
 * that the run can cost: it is what a payment asks for, and whatever the run does not use is refunded.
 *
 */
export const estimateImage = (options: Options<EstimateImageData>): RequestResult<EstimateImageResponses, EstimateImageErrors> => options.client.post<EstimateImageResponses, EstimateImageErrors>({
    operation: estimateImageOperation, url: '/v1/images/estimate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * List the image models
 *
 * Every model that the image routes accept, in the order of the price list.
 */
export const listImageModels = (options: Options<ListImageModelsData>): RequestResult<ListImageModelsResponses, ListImageModelsErrors> => options.client.get<ListImageModelsResponses, ListImageModelsErrors>({ operation: listImageModelsOperation, url: '/v1/images/models', ...options });

export type * from '@outlay/spec/x-router/schemas'
export { ConnectionError, isRefusalOf, OutlayError, RefusalError, type RefusalOf, type SentRequest, UnexpectedAnswerError } from '../compiled.ts'
export type { Client, ClientOptions }

const vendor: VendorFacts = {"name":"x-router","server":"https://api.x-router.ai","codes":[["error"]]}
const estimateImageOperation: Operation = {"id":"estimateImage","answers":{"200":{"type":"object","required":{"model":"string","dimensions":"string","number_of_images":"integer","estimatedCost":"object"}},"400":{"type":"object","required":{"error":"string","message":"string"}},"404":{"type":"object","required":{"error":"string","message":"string"}},"405":{"type":"object","required":{"error":"string","message":"string"}},"413":{"type":"object","required":{"error":"string","message":"string"}},"415":{"type":"object","required":{"error":"string","message":"string"}},"500":{"type":"object","required":{"error":"string","message":"string"}}}}
const listImageModelsOperation: Operation = {"id":"listImageModels","answers":{"200":{"type":"object","required":{"total":"integer","models":"array"}},"404":{"type":"object","required":{"error":"string","message":"string"}},"405":{"type":"object","required":{"error":"string","message":"string"}},"500":{"type":"object","required":{"error":"string","message":"string"}}}}

/** A client of x-router; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)
