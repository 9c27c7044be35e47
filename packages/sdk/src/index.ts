export type { Auth } from './auth/auth.ts'
export type {
  ResponseValidator,
  CallOptions,
  Client,
  ClientOptions,
  Fetch,
  OperationFunction,
  Options,
  RetryAndTimeoutOptions,
  RequestResult,
} from './client/client.ts'
export type { ConditionalFunction, ConditionalOperation } from './client/picking-function.ts'
export { withResponse } from './client/with-response.ts'
export { AbortError } from './errors/abort-error.ts'
export { ConnectionError } from './errors/connection-error.ts'
export {
  isAbortError,
  isConnectionError,
  isOutlayError,
  isApiError,
  isUnexpectedStreamError,
  isTimeoutError,
  isUnexpectedResponseError,
  isApiKeyError,
} from './errors/guards.ts'
export { isApiErrorOf, type ApiErrorOf } from './errors/is-refusal-of.ts'
export { OutlayError } from './errors/outlay-error.ts'
export { ApiError } from './errors/refusal-error.ts'
export { UnexpectedStreamError } from './errors/streamed-answer-error.ts'
export { TimeoutError } from './errors/timeout-error.ts'
export { UnexpectedResponseError } from './errors/unexpected-answer-error.ts'
export { ApiKeyError, type ApiKeyErrorReason } from './errors/unsendable-key-error.ts'
export type { AttemptResponse, Attempt, Hooks } from './hooks/hooks.ts'
export type { Operation } from './operation.ts'
export type { ParameterValue } from './request/parameter-value.ts'
export type { SentRequest } from './request/sent-request.ts'
export type { CallResult } from './send.ts'
export type { Environment } from './time/own.ts'
