/** What the generated options for TanStack Query are made of. */

export { type Mutation, buildMutation, type MutationOptions, type MutationVariables } from './mutation.ts'
export { type Otherwise, type DryRun, withDryRun } from './picked.ts'
export { type ResponseData, type QueryRequest, type ErrorOf, type QueryKeyRequest, type Query, buildQuery } from './query.ts'
export { type QueryKey, buildQueryKey, type RequestKey } from './query-key.ts'
