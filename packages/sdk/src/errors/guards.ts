import { AbortError } from './abort-error.ts'
import { ConnectionError } from './connection-error.ts'
import { OutlayError } from './outlay-error.ts'
import { RefusalError } from './refusal-error.ts'
import { StreamedAnswerError } from './streamed-answer-error.ts'
import { TimeoutError } from './timeout-error.ts'
import { UnexpectedAnswerError } from './unexpected-answer-error.ts'
import { UnsendableKeyError } from './unsendable-key-error.ts'

/**
 * Whether this package threw an error.
 *
 * @example if (isOutlayError(error)) log(error.toJSON())
 */
export const isOutlayError = (error: unknown): error is OutlayError => error instanceof OutlayError

/**
 * Whether the signal of a call ended it.
 *
 * @example if (isAbortError(error)) return
 */
export const isAbortError = (error: unknown): error is AbortError => error instanceof AbortError

/**
 * Whether no whole answer came, for trouble of the connection.
 *
 * @example if (isConnectionError(error)) console.error(error.cause)
 */
export const isConnectionError = (error: unknown): error is ConnectionError => error instanceof ConnectionError

/**
 * Whether the server answered with a status that is not 2xx.
 *
 * @example if (isRefusalError(error)) console.error(error.status, error.code)
 */
export const isRefusalError = (error: unknown): error is RefusalError => error instanceof RefusalError

/**
 * Whether a plain call was answered with a stream of events.
 *
 * @example if (isStreamedAnswerError(error)) console.error('Read it with eventsOf.')
 */
export const isStreamedAnswerError = (error: unknown): error is StreamedAnswerError =>
  error instanceof StreamedAnswerError

/**
 * Whether no whole answer came in time.
 *
 * @example if (isTimeoutError(error)) console.error(error.message)
 */
export const isTimeoutError = (error: unknown): error is TimeoutError => error instanceof TimeoutError

/**
 * Whether a good answer is not what the document declares.
 *
 * @example if (isUnexpectedAnswerError(error)) console.error(error.problem)
 */
export const isUnexpectedAnswerError = (error: unknown): error is UnexpectedAnswerError =>
  error instanceof UnexpectedAnswerError

/**
 * Whether a key was not sent, since others would read it or no request can carry it.
 *
 * @example if (isUnsendableKeyError(error)) console.error(error.reason)
 */
export const isUnsendableKeyError = (error: unknown): error is UnsendableKeyError => error instanceof UnsendableKeyError
