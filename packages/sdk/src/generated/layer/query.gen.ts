// Written by `pnpm generate` from openapi/layer/; change it there.
import { type ErrorOf, type Mutation, type MutationOptions, type MutationVariables, type Query, type QueryKey, type QueryKeyRequest, type QueryRequest, type ResponseData, buildMutation, buildQuery, buildQueryKey } from '../../query/runtime.ts'
import * as sdk from '../layer.gen.ts'

export type { QueryRequest, ErrorOf, Mutation, Query, QueryKey, RequestKey, MutationOptions, MutationVariables } from '../../query/runtime.ts'

export const estimateInferenceQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.estimateInference>>): QueryKey<"layer", "estimateInference", ResponseData<typeof sdk.estimateInference>, ErrorOf<typeof sdk.estimateInference>> =>
  buildQueryKey({ vendor: "layer", id: "estimateInference" }, options)

/**
 * Estimate inference price
 *
 * Prices a run without starting it, and says whether the workspace can afford it. A field that is null counts as one
 * that is absent. It refuses whatever the run would refuse in the fields that both have, with the same answer; only
 * the balance refuses nothing here.
 */
export const estimateInferenceOptions = (options: QueryRequest<typeof sdk.estimateInference>): Query<"layer", "estimateInference", ResponseData<typeof sdk.estimateInference>, ErrorOf<typeof sdk.estimateInference>> =>
  buildQuery(estimateInferenceQueryKey(options), (signal) => sdk.estimateInference({ ...options, signal }))

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
export const executeInferenceMutation = (options: MutationOptions<typeof sdk.executeInference>): Mutation<"layer", "executeInference", MutationVariables<typeof sdk.executeInference>, ResponseData<typeof sdk.executeInference>, ErrorOf<typeof sdk.executeInference>> =>
  buildMutation(["layer", "executeInference"], (variables) => sdk.executeInference({ ...options, ...variables }))

export const getInferenceQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.getInference>>): QueryKey<"layer", "getInference", ResponseData<typeof sdk.getInference>, ErrorOf<typeof sdk.getInference>> =>
  buildQueryKey({ vendor: "layer", id: "getInference" }, options)

/**
 * Read a run
 *
 * A run as it is now. One of another workspace gets the answer of one that does not exist. Runs that were cancelled or
 * deleted are only among the sample data.
 */
export const getInferenceOptions = (options: QueryRequest<typeof sdk.getInference>): Query<"layer", "getInference", ResponseData<typeof sdk.getInference>, ErrorOf<typeof sdk.getInference>> =>
  buildQuery(getInferenceQueryKey(options), (signal) => sdk.getInference({ ...options, signal }))

export const getWorkspaceQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.getWorkspace>>): QueryKey<"layer", "getWorkspace", ResponseData<typeof sdk.getWorkspace>, ErrorOf<typeof sdk.getWorkspace>> =>
  buildQueryKey({ vendor: "layer", id: "getWorkspace" }, options)

/**
 * Read what a workspace has
 *
 * Its creative units, those that runs in progress have reserved, and those that are available.
 */
export const getWorkspaceOptions = (options: QueryRequest<typeof sdk.getWorkspace>): Query<"layer", "getWorkspace", ResponseData<typeof sdk.getWorkspace>, ErrorOf<typeof sdk.getWorkspace>> =>
  buildQuery(getWorkspaceQueryKey(options), (signal) => sdk.getWorkspace({ ...options, signal }))

export const listModelsQueryKey = (options: QueryKeyRequest<QueryRequest<typeof sdk.listModels>>): QueryKey<"layer", "listModels", ResponseData<typeof sdk.listModels>, ErrorOf<typeof sdk.listModels>> =>
  buildQueryKey({ vendor: "layer", id: "listModels" }, options)

/**
 * List the models that a workspace can use
 *
 * The sample catalogue: models that everybody can use, and the workspace's own. `priced_fields` are the fields of a
 * request that move the price of the model; no other does.
 */
export const listModelsOptions = (options: QueryRequest<typeof sdk.listModels>): Query<"layer", "listModels", ResponseData<typeof sdk.listModels>, ErrorOf<typeof sdk.listModels>> =>
  buildQuery(listModelsQueryKey(options), (signal) => sdk.listModels({ ...options, signal }))
