// Written by `pnpm generate` from openapi/layer/; change it there.
import { mutationOf, queryKeyOf, queryOf, type Answer, type Asked, type Failure, type KeyAsked, type Mutation, type Query, type QueryKey, type Running, type Variables } from '../../query/compiled.ts'
import * as sdk from '../layer.gen.ts'

export type { Asked, Failure, Mutation, Query, QueryKey, RequestKey, Running, Variables } from '../../query/compiled.ts'

export const estimateInferenceQueryKey = (options: KeyAsked<Asked<typeof sdk.estimateInference>>): QueryKey<"layer", "estimateInference", Answer<typeof sdk.estimateInference>, Failure<typeof sdk.estimateInference>> =>
  queryKeyOf({ vendor: "layer", id: "estimateInference" }, options)

/**
 * Estimate inference price
 *
 * Prices a run without starting it, and says whether the workspace can afford it. A field that is null counts as one
 * that is absent. It refuses whatever the run would refuse in the fields that both have, with the same answer; only
 * the balance refuses nothing here.
 *
 */
export const estimateInferenceOptions = (options: Asked<typeof sdk.estimateInference>): Query<"layer", "estimateInference", Answer<typeof sdk.estimateInference>, Failure<typeof sdk.estimateInference>> =>
  queryOf(estimateInferenceQueryKey(options), (signal) => sdk.estimateInference({ ...options, signal }))

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
export const executeInferenceMutation = (options: Running<typeof sdk.executeInference>): Mutation<"layer", "executeInference", Variables<typeof sdk.executeInference>, Answer<typeof sdk.executeInference>, Failure<typeof sdk.executeInference>> =>
  mutationOf(["layer", "executeInference"], (variables) => sdk.executeInference({ ...options, ...variables }))

export const getInferenceQueryKey = (options: KeyAsked<Asked<typeof sdk.getInference>>): QueryKey<"layer", "getInference", Answer<typeof sdk.getInference>, Failure<typeof sdk.getInference>> =>
  queryKeyOf({ vendor: "layer", id: "getInference" }, options)

/**
 * Read a run
 *
 * A run as it is now. One of another workspace gets the answer of one that does not exist. Runs that were cancelled or
 * deleted are only among the sample data.
 *
 */
export const getInferenceOptions = (options: Asked<typeof sdk.getInference>): Query<"layer", "getInference", Answer<typeof sdk.getInference>, Failure<typeof sdk.getInference>> =>
  queryOf(getInferenceQueryKey(options), (signal) => sdk.getInference({ ...options, signal }))

export const getWorkspaceQueryKey = (options: KeyAsked<Asked<typeof sdk.getWorkspace>>): QueryKey<"layer", "getWorkspace", Answer<typeof sdk.getWorkspace>, Failure<typeof sdk.getWorkspace>> =>
  queryKeyOf({ vendor: "layer", id: "getWorkspace" }, options)

/**
 * Read what a workspace has
 *
 * Its creative units, those that runs in progress have reserved, and those that are available.
 */
export const getWorkspaceOptions = (options: Asked<typeof sdk.getWorkspace>): Query<"layer", "getWorkspace", Answer<typeof sdk.getWorkspace>, Failure<typeof sdk.getWorkspace>> =>
  queryOf(getWorkspaceQueryKey(options), (signal) => sdk.getWorkspace({ ...options, signal }))

export const listModelsQueryKey = (options: KeyAsked<Asked<typeof sdk.listModels>>): QueryKey<"layer", "listModels", Answer<typeof sdk.listModels>, Failure<typeof sdk.listModels>> =>
  queryKeyOf({ vendor: "layer", id: "listModels" }, options)

/**
 * List the models that a workspace can use
 *
 * The sample catalogue: models that everybody can use, and the workspace's own. `priced_fields` are the fields of a
 * request that move the price of the model; no other does.
 *
 */
export const listModelsOptions = (options: Asked<typeof sdk.listModels>): Query<"layer", "listModels", Answer<typeof sdk.listModels>, Failure<typeof sdk.listModels>> =>
  queryOf(listModelsQueryKey(options), (signal) => sdk.listModels({ ...options, signal }))
