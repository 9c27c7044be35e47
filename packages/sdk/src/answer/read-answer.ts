import type { Taken } from '../client/client.ts'
import { RefusalError } from '../errors/refusal-error.ts'
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts'
import { retryAfterOf } from '../retry/retry-after.ts'
import { foundAt, textsAt } from './found-at.ts'
import { readBody } from './read-body.ts'

/**
 * The data of a good answer. `now` is the instant in milliseconds.
 *
 * @throws RefusalError when the status is not 2xx
 * @throws UnexpectedAnswerError when it is, but the answer is not what the document declares
 */
export function readAnswer(taken: Taken & { readonly text: string }, now: number): unknown {
  const { vendor, response, request, requestId, text, veil, call, options } = taken
  const { status, headers } = response
  const { operation, picked } = call
  const answers = { ...operation.answers, ...picked?.answers }
  const read = (told: string) => readBody(answers, status, told)
  const { body: data, problem } = read(text)
  const wrong = problem || options.answers?.({ ...taken, data })
  if (response.ok && !wrong) return data
  const shown = veil.text(text)
  const { body } = read(shown)
  const facts = { status, headers, request, requestId, body, text: shown }
  if (response.ok) throw new UnexpectedAnswerError({ ...facts, problem: wrong as string })
  throw new RefusalError({
    ...facts,
    vendor: operation.vendor,
    text: textsAt(vendor.messages, body).join(' ') || shown,
    code: foundAt(vendor.codes, body),
    param: foundAt(vendor.params, body),
    retryAfter: retryAfterOf(response, now),
    asDeclared: !wrong,
  })
}
