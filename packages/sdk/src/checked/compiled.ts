/** What the generated `checked` functions are made of. */

export type { Client } from '../client/client.ts'
export { type CheckedOperation, checkedClient } from './checked-client.ts'
export { UnfitRequestError } from './unfit-request-error.ts'
