/** What the generated functions are made of, and what each vendor's entry hands on. */

export { leaveEvents } from './answer/leave-events.ts'
export { type Picking, pickAnswers } from './answer/pick-answers.ts'
export type { Auth } from './auth/auth.ts'
export { authorizeRequest } from './auth/authorize-request.ts'
export { hideKeys } from './auth/hide-keys.ts'
export type {
  AnswerCheck,
  CallOptions,
  Client,
  ClientOptions,
  Fetch,
  OperationFunction,
  Options,
  Patience,
  RequestResult,
} from './client/client.ts'
export { createVendorClient } from './client/create-client.ts'
export type { PickingFunction, Picks } from './client/picking-function.ts'
export { withResponse } from './client/with-response.ts'
export { AbortError } from './errors/abort-error.ts'
export { ConnectionError } from './errors/connection-error.ts'
export {
  isAbortError,
  isConnectionError,
  isOutlayError,
  isRefusalError,
  isStreamedAnswerError,
  isTimeoutError,
  isUnexpectedAnswerError,
  isUnsendableKeyError,
} from './errors/guards.ts'
export { isRefusalOf, type RefusalOf } from './errors/is-refusal-of.ts'
export { OutlayError } from './errors/outlay-error.ts'
export { RefusalError } from './errors/refusal-error.ts'
export { StreamedAnswerError } from './errors/streamed-answer-error.ts'
export { TimeoutError } from './errors/timeout-error.ts'
export { UnexpectedAnswerError } from './errors/unexpected-answer-error.ts'
export { UnsendableKeyError, type UnsendableKeyReason } from './errors/unsendable-key-error.ts'
export type { Answered, Attempted, Hooks } from './hooks/hooks.ts'
export type { AnyEvent, Operation } from './operation.ts'
export { formDataBodySerializer, holdsFile, urlSearchParamsBodySerializer } from './request/form.ts'
export { hideMarked } from './request/hide-marked.ts'
export type { ParameterValue } from './request/parameter-value.ts'
export type { SentRequest } from './request/sent-request.ts'
export { pathOf, withQuery } from './request/url.ts'
export type { Exchange } from './send.ts'
export type { Surroundings } from './time/own.ts'
export type { VendorFacts } from './vendor-facts.ts'
