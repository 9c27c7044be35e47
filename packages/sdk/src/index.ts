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
} from './call/call.ts'
export type { ConditionalFunction, ConditionalOperation } from './call/conditional-function.ts'
export type { Attempt, AttemptResponse, Hooks } from './call/hooks.ts'
export { withResponse } from './client/create-client.ts'
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
export type { Operation } from './operation/operation.ts'
export type { ParameterValue, SentRequest } from './request/request.ts'
export type { Environment } from './time/environment.ts'
