/** What the generated functions call, and what each vendor's entry re-exports. */

export { authenticateRequest } from './auth/authenticate-request.ts'
export type { Auth } from './auth/credentials.ts'
export type {
  CallOptions,
  CallResult,
  Client,
  ClientOptions,
  Fetch,
  OperationFunction,
  Options,
  RequestResult,
  ResponseValidator,
  RetryAndTimeoutOptions,
  VendorConfig,
} from './call/call.ts'
export type { ConditionalFunction, ConditionalOperation } from './call/conditional-function.ts'
export type { Attempt, AttemptResponse, Hooks } from './call/hooks.ts'
export { createVendorClient, withResponse } from './client/create-client.ts'
export { ApiError, type ApiErrorOf, isApiErrorOf } from './errors/api-error.ts'
export {
  AbortError,
  ApiKeyError,
  type ApiKeyErrorReason,
  ConnectionError,
  OutlayError,
  TimeoutError,
  UnexpectedResponseError,
  UnexpectedStreamError,
} from './errors/errors.ts'
export {
  isAbortError,
  isApiError,
  isApiKeyError,
  isConnectionError,
  isOutlayError,
  isTimeoutError,
  isUnexpectedResponseError,
  isUnexpectedStreamError,
} from './errors/guards.ts'
export { type AnyEvent, type Operation, type ResponseSelector, selectResponse } from './operation/operation.ts'
export { redactFields, redactKeys } from './redaction/redaction.ts'
export { containsFile, formDataBodySerializer, urlSearchParamsBodySerializer } from './request/form.ts'
export { appendQuery, fillPath, type ParameterValue, type SentRequest } from './request/request.ts'
export { rejectStreams } from './response/read-response.ts'
export type { Environment } from './time/environment.ts'
