// Written by `pnpm generate` from openapi/layer/; change it there.
import { authorizeRequest, createVendorClient, type Client, type ClientOptions, type Operation, type OperationFunction, type Options, type Picking, type PickingFunction, type Picks, type RequestResult, type Shape, type VendorFacts } from '../compiled.ts'
import type { EstimateInferenceData, EstimateInferenceErrors, EstimateInferenceResponses, ExecuteInferenceData, ExecuteInferenceErrors, ExecuteInferenceResponses, GetInferenceData, GetInferenceErrors, GetInferenceResponses, GetWorkspaceData, GetWorkspaceErrors, GetWorkspaceResponses, ListModelsData, ListModelsErrors, ListModelsResponses } from '@outlay/spec/layer/schemas';

export type * from '@outlay/spec/layer/schemas'
export { ConnectionError, isRefusalOf, OutlayError, RefusalError, type RefusalOf, type SentRequest, UnexpectedAnswerError, UnsendableKeyError, type UnsendableKeyReason } from '../compiled.ts'
export type { Client, ClientOptions }

const vendor: VendorFacts = { ...{"name":"layer","server":"https://api.app.layer.ai/api","codes":[["detail","0","type"]]}, authorize: authorizeRequest }
const shapeOfInferenceEstimate: Shape = {"type":"object","required":{"estimated_price_creative_units":{"type":"number"},"workspace_balance_creative_units":{"type":"number"},"estimated_remaining_balance_creative_units":{"type":"number"},"has_sufficient_creative_units":{"type":"boolean"}}}
const shapeOfErrorSentence: Shape = {"type":"object","required":{"detail":{"type":"string"}}}
const shapeOfErrorDetail: Shape = {"type":"object","required":{"input":{},"type":{"type":"string"},"loc":{"type":"array","items":{"type":"string|integer"}},"msg":{"type":"string"}}}
const shapeOfErrorList: Shape = {"type":"object","required":{"detail":{"type":"array","items":shapeOfErrorDetail}}}
const shapeOfNormalizedParameters: Shape = {"type":"object","required":{"width":{"type":"integer|null"},"height":{"type":"integer|null"},"batch_size":{"type":"integer"},"num_inference_steps":{"type":"integer|null"},"guidance_scale":{"type":"number|null"},"duration_seconds":{"type":"number|null"},"fps":{"type":"integer|null"}}}
const shapeOfInferenceStarted: Shape = {"type":"object","required":{"inference_id":{"type":"string"},"status":{"type":"string"},"poll_interval_seconds":{"type":"number","above":0},"created_at":{"type":"string"},"estimated_price_creative_units":{"type":"number"},"session_id":{"type":"string"},"normalized_parameters":shapeOfNormalizedParameters}}
const shapeOfInferenceFile: Shape = {"type":"object","required":{"url":{"type":"string"},"content_type":{"type":"string"}}}
const shapeOfInference: Shape = {"type":"object","required":{"inference_id":{"type":"string"},"status":{"type":"string"},"created_at":{"type":"string"}},"optional":{"completed_at":{"type":"string"},"files":{"type":"array","items":shapeOfInferenceFile},"actual_price_creative_units":{"type":"number"},"error_message":{"type":"string"},"error_code":{"type":"string"}}}
const shapeOfWorkspace: Shape = {"type":"object","required":{"workspace_id":{"type":"string"},"slug":{"type":"string"},"name":{"type":"string"},"balance_creative_units":{"type":"number"},"reserved_creative_units":{"type":"number"},"available_creative_units":{"type":"number"},"last_active_at":{"type":"string|null"}}}
const shapeOfModel: Shape = {"type":"object","required":{"id":{"type":"string"},"name":{"type":"string"},"modality":{"type":"string"},"priced_fields":{"type":"array","items":{"type":"string"}}}}
const shapeOfModelList: Shape = {"type":"object","required":{"models":{"type":"array","items":shapeOfModel}}}
const estimateInferenceOperation: Operation<EstimateInferenceErrors> = {"id":"estimateInference","answers":{"200":shapeOfInferenceEstimate,"401":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"413":shapeOfErrorSentence,"415":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}}
const executeInferenceOperation: Operation<ExecuteInferenceErrors> = {"id":"executeInference","answers":{"200":shapeOfInferenceStarted,"401":shapeOfErrorSentence,"402":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"413":shapeOfErrorSentence,"415":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}}
const getInferenceOperation: Operation<GetInferenceErrors> = {"id":"getInference","answers":{"200":shapeOfInference,"401":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}}
const getWorkspaceOperation: Operation<GetWorkspaceErrors> = {"id":"getWorkspace","answers":{"200":shapeOfWorkspace,"401":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}}
const listModelsOperation: Operation<ListModelsErrors> = {"id":"listModels","answers":{"200":shapeOfModelList,"401":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}}

/** A client of layer; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

/**
 * Estimate inference price
 *
 * Prices a run without starting it, and says whether the workspace can afford it. A field that is null counts as one
 * that is absent. It refuses whatever the run would refuse in the fields that both have, with the same answer; only
 * the balance refuses nothing here.
 *
 */
export const estimateInference: OperationFunction<EstimateInferenceData, EstimateInferenceResponses, EstimateInferenceErrors> = /* @__PURE__ */ Object.assign((options: Options<EstimateInferenceData>): RequestResult<EstimateInferenceResponses, EstimateInferenceErrors> => options.client.post<EstimateInferenceResponses, EstimateInferenceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: estimateInferenceOperation, url: '/v1/workspaces/{workspace_id}/inferences/estimate',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: estimateInferenceOperation });

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
export const executeInference: OperationFunction<ExecuteInferenceData, ExecuteInferenceResponses, ExecuteInferenceErrors> = /* @__PURE__ */ Object.assign((options: Options<ExecuteInferenceData>): RequestResult<ExecuteInferenceResponses, ExecuteInferenceErrors> => options.client.post<ExecuteInferenceResponses, ExecuteInferenceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: executeInferenceOperation, url: '/v1/workspaces/{workspace_id}/inferences',
    ...options,
    headers: {
        'Content-Type': 'application/json',
        ...options.headers
    }
}), { operation: executeInferenceOperation });

/**
 * Read a run
 *
 * A run as it is now. One of another workspace gets the answer of one that does not exist. Runs that were cancelled or
 * deleted are only among the sample data.
 *
 */
export const getInference: OperationFunction<GetInferenceData, GetInferenceResponses, GetInferenceErrors> = /* @__PURE__ */ Object.assign((options: Options<GetInferenceData>): RequestResult<GetInferenceResponses, GetInferenceErrors> => options.client.get<GetInferenceResponses, GetInferenceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: getInferenceOperation, url: '/v1/workspaces/{workspace_id}/inferences/{inference_id}',
    ...options
}), { operation: getInferenceOperation });

/**
 * Read what a workspace has
 *
 * Its creative units, those that runs in progress have reserved, and those that are available.
 */
export const getWorkspace: OperationFunction<GetWorkspaceData, GetWorkspaceResponses, GetWorkspaceErrors> = /* @__PURE__ */ Object.assign((options: Options<GetWorkspaceData>): RequestResult<GetWorkspaceResponses, GetWorkspaceErrors> => options.client.get<GetWorkspaceResponses, GetWorkspaceErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: getWorkspaceOperation, url: '/v1/workspaces/{workspace_id}',
    ...options
}), { operation: getWorkspaceOperation });

/**
 * List the models that a workspace can use
 *
 * The sample catalogue: models that everybody can use, and the workspace's own. `priced_fields` are the fields of a
 * request that move the price of the model; no other does.
 *
 */
export const listModels: OperationFunction<ListModelsData, ListModelsResponses, ListModelsErrors> = /* @__PURE__ */ Object.assign((options: Options<ListModelsData>): RequestResult<ListModelsResponses, ListModelsErrors> => options.client.get<ListModelsResponses, ListModelsErrors>({
    security: [{ scheme: 'bearer', type: 'http' }],
    operation: listModelsOperation, url: '/v1/workspaces/{workspace_id}/models',
    ...options
}), { operation: listModelsOperation });
