/** What the generated options for TanStack Query are made of. */

export { buildMutation, type Mutation, type MutationOptions, type MutationVariables } from './mutation.ts'
export { type DryRun, type RealRun, withDryRun } from './picked.ts'
export {
  buildQuery,
  type ErrorOf,
  type Query,
  type QueryKeyRequest,
  type QueryRequest,
  type ResponseData,
} from './query.ts'
export { buildQueryKey, type QueryKey, type RequestKey } from './query-key.ts'
