/** What the generated checked functions are made of. */

export { formBody, jsonBody, jsonOrFormBody } from './body.ts'
export { checkedFunction } from './checked-function.ts'
export { decidingFields, decidingNames } from './deciding-names.ts'
export { parameters } from './parameters.ts'
export { isUnfitRequestError, type RequestFault, UnfitRequestError } from './unfit-request-error.ts'
