import { ApiError } from './api-error.ts'
import {
  AbortError,
  ApiKeyError,
  ConnectionError,
  OutlayError,
  TimeoutError,
  UnexpectedResponseError,
  UnexpectedStreamError,
} from './errors.ts'

/**
 * Says whether this package threw an error.
 *
 * @example if (isOutlayError(error)) log(error.toJSON())
 */
export const isOutlayError = (error: unknown): error is OutlayError => error instanceof OutlayError

/**
 * Says whether the signal of a call ended it.
 *
 * @example if (isAbortError(error)) return
 */
export const isAbortError = (error: unknown): error is AbortError => error instanceof AbortError

/**
 * Says whether no complete response came, for trouble of the connection.
 *
 * @example if (isConnectionError(error)) console.error(error.cause)
 */
export const isConnectionError = (error: unknown): error is ConnectionError => error instanceof ConnectionError

/**
 * Says whether the server answered with a status that is not 2xx.
 *
 * @example if (isApiError(error)) console.error(error.status, error.code)
 */
export const isApiError = (error: unknown): error is ApiError => error instanceof ApiError

/**
 * Says whether a plain call was answered with a stream of events.
 *
 * @example if (isUnexpectedStreamError(error)) console.error('Read it with streamEvents.')
 */
export const isUnexpectedStreamError = (error: unknown): error is UnexpectedStreamError =>
  error instanceof UnexpectedStreamError

/**
 * Says whether no complete response came in time.
 *
 * @example if (isTimeoutError(error)) console.error(error.message)
 */
export const isTimeoutError = (error: unknown): error is TimeoutError => error instanceof TimeoutError

/**
 * Says whether a good answer is not what the document declares.
 *
 * @example if (isUnexpectedResponseError(error)) console.error(error.problem)
 */
export const isUnexpectedResponseError = (error: unknown): error is UnexpectedResponseError =>
  error instanceof UnexpectedResponseError

/**
 * Says whether a key was not sent, since others would read it or no request can carry it.
 *
 * @example if (isApiKeyError(error)) console.error(error.reason)
 */
export const isApiKeyError = (error: unknown): error is ApiKeyError => error instanceof ApiKeyError
