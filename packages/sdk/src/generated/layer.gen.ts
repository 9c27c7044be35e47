// Written by `pnpm generate` from openapi/layer/; change it there.
import { authorizeRequest, createVendorClient, type Client, type ClientOptions, type Operation, type Options, type RequestResult, type VendorFacts } from '../compiled.ts'
import type { EstimateInferenceData, EstimateInferenceErrors, EstimateInferenceResponses, ExecuteInferenceData, ExecuteInferenceErrors, ExecuteInferenceResponses, GetInferenceData, GetInferenceErrors, GetInferenceResponses, GetWorkspaceData, GetWorkspaceErrors, GetWorkspaceResponses, ListModelsData, ListModelsErrors, ListModelsResponses } from '@outlay/spec/layer/schemas';

/**
 * Estimate inference price
 *
 * Prices a run without starting it, and says whether the workspace can afford it. A field that is null counts as one
 * that is absent. It refuses whatever the run would refuse in the fields that both have, with the same answer; only
 * the balance refuses nothing here.
 *
 */
export const estimateInference = (options: Options<EstimateInferenceData>): RequestResult<EstimateInferenceResponses, EstimateInferenceErrors> => options.client.post<EstimateInferenceResponses, EstimateInferenceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: estimateInferenceOperation, url: '/v1/workspaces/{workspace_id}/inferences/estimate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Start a run
 *
 * Starts a run and answers at once; `GET …/inferences/{inference_id}` tells how it goes on. What it was estimated to
 * cost is reserved until then, charged when it is complete, and released when it fails. Nothing is reserved that the
 * workspace does not have: a run that costs more than is available gets 402, and nothing is started.
 *
 * On sample data (see `world.yaml`) a run is complete after about two seconds and costs just the estimate. One whose
 * prompt is `a prompt that fails`, letter for letter, fails. A run cannot be cancelled: **there is no `cancel`**.
 *
 */
export const executeInference = (options: Options<ExecuteInferenceData>): RequestResult<ExecuteInferenceResponses, ExecuteInferenceErrors> => options.client.post<ExecuteInferenceResponses, ExecuteInferenceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: executeInferenceOperation, url: '/v1/workspaces/{workspace_id}/inferences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
});

/**
 * Read a run
 *
 * A run as it is now. One of another workspace gets the answer of one that does not exist. Runs that were cancelled or
 * deleted are only among the sample data.
 *
 */
export const getInference = (options: Options<GetInferenceData>): RequestResult<GetInferenceResponses, GetInferenceErrors> => options.client.get<GetInferenceResponses, GetInferenceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: getInferenceOperation, url: '/v1/workspaces/{workspace_id}/inferences/{inference_id}',
    ...options
});

/**
 * Read what a workspace has
 *
 * Its creative units, those that runs in progress have reserved, and those that are available.
 */
export const getWorkspace = (options: Options<GetWorkspaceData>): RequestResult<GetWorkspaceResponses, GetWorkspaceErrors> => options.client.get<GetWorkspaceResponses, GetWorkspaceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: getWorkspaceOperation, url: '/v1/workspaces/{workspace_id}',
    ...options
});

/**
 * List the models that a workspace can use
 *
 * The sample catalogue: models that everybody can use, and the workspace's own. `priced_fields` are the fields of a
 * request that move the price of the model; no other does.
 *
 */
export const listModels = (options: Options<ListModelsData>): RequestResult<ListModelsResponses, ListModelsErrors> => options.client.get<ListModelsResponses, ListModelsErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: listModelsOperation, url: '/v1/workspaces/{workspace_id}/models',
    ...options
});

export type * from '@outlay/spec/layer/schemas'
export { ConnectionError, isRefusalOf, OutlayError, RefusalError, type RefusalOf, type SentRequest, UnexpectedAnswerError, UnsendableKeyError, type UnsendableKeyReason } from '../compiled.ts'
export type { Client, ClientOptions }

const vendor: VendorFacts = { ...{"name":"layer","server":"https://api.app.layer.ai/api","codes":[["detail","0","type"]]}, authorize: authorizeRequest }
const estimateInferenceOperation: Operation = {"id":"estimateInference","answers":{"200":{"type":"object","required":{"estimated_price_creative_units":"number","workspace_balance_creative_units":"number","estimated_remaining_balance_creative_units":"number","has_sufficient_creative_units":"boolean"}},"401":{"type":"object","required":{"detail":"string"}},"404":{"type":"object","required":{"detail":"string"}},"405":{"type":"object","required":{"detail":"string"}},"413":{"type":"object","required":{"detail":"string"}},"415":{"type":"object","required":{"detail":"string"}},"422":{"type":"object","required":{"detail":"array"}},"500":{"type":"object","required":{"detail":"string"}}}}
const executeInferenceOperation: Operation = {"id":"executeInference","answers":{"200":{"type":"object","required":{"inference_id":"string","status":"string","poll_interval_seconds":"number","created_at":"string","estimated_price_creative_units":"number","session_id":"string","normalized_parameters":"object"}},"401":{"type":"object","required":{"detail":"string"}},"402":{"type":"object","required":{"detail":"string"}},"404":{"type":"object","required":{"detail":"string"}},"405":{"type":"object","required":{"detail":"string"}},"413":{"type":"object","required":{"detail":"string"}},"415":{"type":"object","required":{"detail":"string"}},"422":{"type":"object","required":{"detail":"array"}},"500":{"type":"object","required":{"detail":"string"}}}}
const getInferenceOperation: Operation = {"id":"getInference","answers":{"200":{"type":"object","required":{"inference_id":"string","status":"string","created_at":"string"}},"401":{"type":"object","required":{"detail":"string"}},"404":{"type":"object","required":{"detail":"string"}},"405":{"type":"object","required":{"detail":"string"}},"422":{"type":"object","required":{"detail":"array"}},"500":{"type":"object","required":{"detail":"string"}}}}
const getWorkspaceOperation: Operation = {"id":"getWorkspace","answers":{"200":{"type":"object","required":{"workspace_id":"string","slug":"string","name":"string","balance_creative_units":"number","reserved_creative_units":"number","available_creative_units":"number","last_active_at":"string|null"}},"401":{"type":"object","required":{"detail":"string"}},"404":{"type":"object","required":{"detail":"string"}},"405":{"type":"object","required":{"detail":"string"}},"422":{"type":"object","required":{"detail":"array"}},"500":{"type":"object","required":{"detail":"string"}}}}
const listModelsOperation: Operation = {"id":"listModels","answers":{"200":{"type":"object","required":{"models":"array"}},"401":{"type":"object","required":{"detail":"string"}},"404":{"type":"object","required":{"detail":"string"}},"405":{"type":"object","required":{"detail":"string"}},"422":{"type":"object","required":{"detail":"array"}},"500":{"type":"object","required":{"detail":"string"}}}}

/** A client of layer; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)
