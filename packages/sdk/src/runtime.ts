/** What the generated functions are made of, and what each vendor's entry hands on. */

export type { Auth } from './auth/auth.ts'
export { authenticateRequest } from './auth/authorize-request.ts'
export { redactKeys } from './auth/hide-keys.ts'
export type {
  CallOptions,
  Client,
  ClientOptions,
  Fetch,
  OperationFunction,
  Options,
  RequestResult,
  ResponseValidator,
  RetryAndTimeoutOptions,
} from './client/client.ts'
export { createVendorClient } from './client/create-client.ts'
export type { ConditionalFunction, ConditionalOperation } from './client/picking-function.ts'
export { withResponse } from './client/with-response.ts'
export { AbortError } from './errors/abort-error.ts'
export { ConnectionError } from './errors/connection-error.ts'
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
export { type ApiErrorOf, isApiErrorOf } from './errors/is-refusal-of.ts'
export { OutlayError } from './errors/outlay-error.ts'
export { ApiError } from './errors/refusal-error.ts'
export { UnexpectedStreamError } from './errors/streamed-answer-error.ts'
export { TimeoutError } from './errors/timeout-error.ts'
export { UnexpectedResponseError } from './errors/unexpected-answer-error.ts'
export { ApiKeyError, type ApiKeyErrorReason } from './errors/unsendable-key-error.ts'
export type { Attempt, AttemptResponse, Hooks } from './hooks/hooks.ts'
export type { AnyEvent, Operation } from './operation.ts'
export { containsFile, formDataBodySerializer, urlSearchParamsBodySerializer } from './request/form.ts'
export { redactFields } from './request/hide-marked.ts'
export type { ParameterValue } from './request/parameter-value.ts'
export type { SentRequest } from './request/sent-request.ts'
export { appendQuery, fillPath } from './request/url.ts'
export { rejectStreams } from './response/leave-events.ts'
export { type ResponseSelector, selectResponse } from './response/pick-answers.ts'
export type { CallResult } from './send.ts'
export type { Environment } from './time/own.ts'
export type { VendorConfig } from './vendor-facts.ts'
