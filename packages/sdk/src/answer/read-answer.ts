import { RefusalError } from '../errors/refusal-error.ts'
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts'
import type { Operation, VendorFacts } from '../operation.ts'
import type { Reply } from '../reach.ts'
import type { SentRequest } from '../request/sent-request.ts'
import { codeOf } from './code.ts'
import { type ReadBody, readBody } from './read-body.ts'
import { misshape, type Shape } from './shape.ts'

/** A reply with what it replies to. */
export interface Answer extends Reply {
  readonly request: SentRequest
}

/**
 * The data of a good answer.
 *
 * @throws RefusalError when the status is not 2xx
 * @throws UnexpectedAnswerError when it is, but the answer is not what the document declares
 */
export function readAnswer(vendor: VendorFacts, { answers }: Operation, answer: Answer): unknown {
  const { status } = answer
  const declared = answers[status] ?? answers[`${String(status)[0]}XX`] ?? answers['default']
  const read = readBody(answer)
  const problem = declared === undefined ? 'the document declares no such status' : problemOf(declared, read)
  const { body } = read
  if (status < 200 || status > 299) {
    throw new RefusalError({ ...answer, body, code: codeOf(vendor.codes, body), asDeclared: problem === undefined })
  }
  if (problem !== undefined) throw new UnexpectedAnswerError({ ...answer, body, problem })
  return body
}

function problemOf(declared: Shape, { body, problem }: ReadBody): string | undefined {
  if (declared.type === 'none') return undefined
  return problem ?? misshape(declared, body)
}
