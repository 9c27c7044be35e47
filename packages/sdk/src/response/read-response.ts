import type { BodyReader, ResponseContext } from '../call/call.ts'
import { ApiError } from '../errors/api-error.ts'
import {
  ConnectionError,
  type UnexpectedResponseDetails,
  UnexpectedResponseError,
  UnexpectedStreamError,
} from '../errors/errors.ts'
import { parseRetryAfter } from '../retry/retry-after.ts'
import { findDeclared, findTexts, parseBody } from './parse-body.ts'

/**
 * Gives the data of a good answer. `now` is the instant in milliseconds.
 *
 * @throws ApiError when the status is not 2xx
 * @throws UnexpectedResponseError when it is, but the answer is not what the document declares
 */
export function readResponse(taken: ResponseContext & { readonly text: string }, now: number): unknown {
  const { vendor, response, text, call, options } = taken
  const { operation, selection } = call
  const declared = findDeclared(response.status, selection?.responses, operation.responses)
  const { body: data, problem } = parseBody(declared, text)
  const wrong = problem || options.responseValidator?.({ ...taken, data })
  if (response.ok && !wrong) return data
  const facts = responseDetails(taken, text)
  if (response.ok) throw new UnexpectedResponseError({ ...facts, problem: wrong as string })
  const { body } = facts
  throw new ApiError({
    ...facts,
    vendor: operation.vendor,
    text: findTexts(vendor.messages, body).join(' ') || facts.text,
    code: findTexts(vendor.codes, body)[0],
    param: findTexts(vendor.params, body)[0],
    retryAfter: parseRetryAfter(response, now),
    matchesDocument: !wrong,
  })
}

/** Reads an answer to its end, and cancels a stream of events at once. */
export const rejectStreams: BodyReader = async (taken) => {
  const { response, request } = taken
  if (!isEventStream(response)) return readText(taken)
  await response.body?.cancel()
  throw new UnexpectedStreamError(request, response)
}

/** Says whether an answer has a good status and is a stream of server-sent events. */
export function isEventStream({ ok, headers }: Response): boolean {
  return ok && /^text\/event-stream\s*(;|$)/i.test(headers.get('content-type') ?? '')
}

/** Gives what errors say of an answer, or of an event in it, with this text: without the secrets of its call. */
export function responseDetails(
  { request, requestId, attempt, response, redactor }: ResponseContext,
  text: string,
): Omit<UnexpectedResponseDetails, 'problem'> {
  const { status, headers } = response
  const redacted = redactor.redactText(text)
  return {
    request,
    requestId,
    attempts: attempt,
    status,
    headers,
    text: redacted,
    body: parseBody(undefined, redacted).body,
  }
}

/** Reads an answer to its end. */
export const readText: BodyReader = ({ response, request, redactor }) =>
  response.text().catch((error) => {
    throw new ConnectionError(request, error, redactor.redactText)
  })
