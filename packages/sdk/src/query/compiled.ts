/** What the generated options for TanStack Query are made of. */

export { type Mutation, mutationOf, type Running, type Variables } from './mutation.ts'
export { type Otherwise, type Picked, picking } from './picked.ts'
export { type Answer, type Asked, type Failure, type KeyAsked, type Query, queryOf } from './query.ts'
export { type QueryKey, queryKeyOf, type RequestKey } from './query-key.ts'
