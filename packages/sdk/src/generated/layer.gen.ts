// Written by `pnpm generate` from openapi/layer/; change it there.
import { type Client as ClientOf, type ClientOptions as ClientOptionsOf, type Operation, type OperationFunction, type Options as OptionsOf, type RequestResult, type VendorConfig, authenticateRequest, createVendorClient, fillPath, redactKeys } from '../runtime.ts'
import type { EstimateInferenceData, EstimateInferenceErrors, EstimateInferenceResponses, ExecuteInferenceData, ExecuteInferenceErrors, ExecuteInferenceResponses, GetInferenceData, GetInferenceErrors, GetInferenceResponses, GetWorkspaceData, GetWorkspaceErrors, GetWorkspaceResponses, ListModelsData, ListModelsErrors, ListModelsResponses } from '@outlay/spec/layer/response-types'

export type * from '@outlay/spec/layer/response-types'
export { AbortError, type Attempt, type AttemptResponse, type Auth, type CallOptions, ConnectionError, type CallResult, type Hooks, isAbortError, isConnectionError, isOutlayError, isApiError, isApiErrorOf, isTimeoutError, isUnexpectedResponseError, OutlayError, ApiError, type ApiErrorOf, type SentRequest, TimeoutError, UnexpectedResponseError, withResponse, isApiKeyError, ApiKeyError, type ApiKeyErrorReason } from '../runtime.ts'

/** A client of layer, and of no other vendor. */
export type Client = ClientOf<'layer'>
/** How a client reaches layer; what is undefined is as if it were not given. */
export type ClientOptions = ClientOptionsOf<'layer'>
/** What a function of layer takes, by the data of its operation, such as `Options<GetJobData>`. */
export type Options<Data extends object> = OptionsOf<Data, 'layer'>

const vendor: VendorConfig = { ...{"server":"https://api.app.layer.ai/api","codes":[["detail","0","type"]],"messages":[["detail"],["detail","0","msg"]]}, authenticate: authenticateRequest }
const estimateInferenceOperation: Operation<EstimateInferenceErrors> = {"id":"estimateInference","vendor":"layer","responses":{"200":"object","401":"object","404":"object","405":"object","413":"object","415":"object","422":"object","500":"object"},"safe":true}
const executeInferenceOperation: Operation<ExecuteInferenceErrors> = {"id":"executeInference","vendor":"layer","responses":{"200":"object","401":"object","402":"object","404":"object","405":"object","413":"object","415":"object","422":"object","500":"object"}}
const getInferenceOperation: Operation<GetInferenceErrors> = {"id":"getInference","vendor":"layer","responses":{"200":"object","401":"object","404":"object","405":"object","422":"object","500":"object"},"safe":true}
const getWorkspaceOperation: Operation<GetWorkspaceErrors> = {"id":"getWorkspace","vendor":"layer","responses":{"200":"object","401":"object","404":"object","405":"object","422":"object","500":"object"},"safe":true}
const listModelsOperation: Operation<ListModelsErrors> = {"id":"listModels","vendor":"layer","responses":{"200":"object","401":"object","404":"object","405":"object","422":"object","500":"object"},"safe":true}

/** A client of layer; it reaches the vendor's own server unless another is given. */
export const createClient = (options: ClientOptions = {}): Client => createVendorClient(vendor, options)

/**
 * Estimate inference price
 *
 * Prices a run without starting it, and says whether the workspace can afford it. A field that is null counts as one
 * that is absent. It refuses whatever the run would refuse in the fields that both have, with the same answer; only
 * the balance refuses nothing here.
 */
export const estimateInference: OperationFunction<EstimateInferenceData, EstimateInferenceResponses, EstimateInferenceErrors, unknown, 'layer'> = /* @__PURE__ */ Object.assign(async (options: Options<EstimateInferenceData>): RequestResult<EstimateInferenceResponses, EstimateInferenceErrors> => options.client.send<EstimateInferenceResponses, EstimateInferenceErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: estimateInferenceOperation, method: 'POST', createRedactor: redactKeys, url: fillPath("/v1/workspaces/{workspace_id}/inferences/estimate", options.path),
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: estimateInferenceOperation })

/**
 * Start a run
 *
 * Starts a run and answers at once; `GET …/inferences/{inference_id}` tells how it goes on. What it was estimated to
 * cost is reserved until then, charged when it is complete, and released when it fails. Nothing is reserved that the
 * workspace does not have: a run that costs more than is available gets 402, and nothing is started.
 *
 * On sample data (see `world.yaml`) a run is complete after about two seconds and costs just the estimate. One whose
 * prompt is `a prompt that fails`, letter for letter, fails. A run cannot be cancelled: **there is no `cancel`**.
 */
export const executeInference: OperationFunction<ExecuteInferenceData, ExecuteInferenceResponses, ExecuteInferenceErrors, unknown, 'layer'> = /* @__PURE__ */ Object.assign(async (options: Options<ExecuteInferenceData>): RequestResult<ExecuteInferenceResponses, ExecuteInferenceErrors> => options.client.send<ExecuteInferenceResponses, ExecuteInferenceErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: executeInferenceOperation, method: 'POST', createRedactor: redactKeys, url: fillPath("/v1/workspaces/{workspace_id}/inferences", options.path),
  ...options,
  headers: { "Content-Type": "application/json", ...options.headers },
}), { operation: executeInferenceOperation })

/**
 * Read a run
 *
 * A run as it is now. One of another workspace gets the answer of one that does not exist. Runs that were cancelled or
 * deleted are only among the sample data.
 */
export const getInference: OperationFunction<GetInferenceData, GetInferenceResponses, GetInferenceErrors, unknown, 'layer'> = /* @__PURE__ */ Object.assign(async (options: Options<GetInferenceData>): RequestResult<GetInferenceResponses, GetInferenceErrors> => options.client.send<GetInferenceResponses, GetInferenceErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: getInferenceOperation, method: 'GET', createRedactor: redactKeys, url: fillPath("/v1/workspaces/{workspace_id}/inferences/{inference_id}", options.path),
  ...options,
}), { operation: getInferenceOperation })

/**
 * Read what a workspace has
 *
 * Its creative units, those that runs in progress have reserved, and those that are available.
 */
export const getWorkspace: OperationFunction<GetWorkspaceData, GetWorkspaceResponses, GetWorkspaceErrors, unknown, 'layer'> = /* @__PURE__ */ Object.assign(async (options: Options<GetWorkspaceData>): RequestResult<GetWorkspaceResponses, GetWorkspaceErrors> => options.client.send<GetWorkspaceResponses, GetWorkspaceErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: getWorkspaceOperation, method: 'GET', createRedactor: redactKeys, url: fillPath("/v1/workspaces/{workspace_id}", options.path),
  ...options,
}), { operation: getWorkspaceOperation })

/**
 * List the models that a workspace can use
 *
 * The sample catalogue: models that everybody can use, and the workspace's own. `priced_fields` are the fields of a
 * request that move the price of the model; no other does.
 */
export const listModels: OperationFunction<ListModelsData, ListModelsResponses, ListModelsErrors, unknown, 'layer'> = /* @__PURE__ */ Object.assign(async (options: Options<ListModelsData>): RequestResult<ListModelsResponses, ListModelsErrors> => options.client.send<ListModelsResponses, ListModelsErrors>({
  security: [{"scheme":"bearer","type":"http"}],
  operation: listModelsOperation, method: 'GET', createRedactor: redactKeys, url: fillPath("/v1/workspaces/{workspace_id}/models", options.path),
  ...options,
}), { operation: listModelsOperation })
