import type { ResponseContext } from '../client/client.ts'
import { ApiError } from '../errors/refusal-error.ts'
import { UnexpectedResponseError } from '../errors/unexpected-answer-error.ts'
import { parseRetryAfter } from '../retry/retry-after.ts'
import { findText, findTexts } from './found-at.ts'
import { parseBody } from './read-body.ts'

/**
 * The data of a good answer. `now` is the instant in milliseconds.
 *
 * @throws ApiError when the status is not 2xx
 * @throws UnexpectedResponseError when it is, but the answer is not what the document declares
 */
export function readResponse(taken: ResponseContext & { readonly text: string }, now: number): unknown {
  const { vendor, response, request, requestId, text, redactor, call, options } = taken
  const { status, headers } = response
  const { operation, selection } = call
  const answers = { ...operation.responses, ...selection?.responses }
  const read = (told: string) => parseBody(answers, status, told)
  const { body: data, problem } = read(text)
  const wrong = problem || options.responseValidator?.({ ...taken, data })
  if (response.ok && !wrong) return data
  const shown = redactor.redactText(text)
  const { body } = read(shown)
  const facts = { status, headers, request, requestId, body, text: shown }
  if (response.ok) throw new UnexpectedResponseError({ ...facts, problem: wrong as string })
  throw new ApiError({
    ...facts,
    vendor: operation.vendor,
    text: findTexts(vendor.messages, body).join(' ') || shown,
    code: findText(vendor.codes, body),
    param: findText(vendor.params, body),
    retryAfter: parseRetryAfter(response, now),
    matchesDocument: !wrong,
  })
}
