import { RefusalError } from '../errors/refusal-error.ts'
import { UnexpectedAnswerError } from '../errors/unexpected-answer-error.ts'
import type { Operation, VendorFacts } from '../operation.ts'
import type { Reply } from '../reach.ts'
import type { SentRequest } from '../request/sent-request.ts'
import { codeOf } from './code.ts'
import { readBody } from './read-body.ts'
import { misshape } from './shape.ts'

/** A reply with what it replies to. */
export interface Answer extends Reply {
  readonly request: SentRequest
}

/** What was called, and what the document declares for its request; for any when absent. */
export interface Called {
  readonly operation: Operation
  readonly answers?: Operation['answers']
}

/**
 * The data of a good answer.
 *
 * @throws RefusalError when the status is not 2xx
 * @throws UnexpectedAnswerError when it is, but the answer is not what the document declares
 */
export function readAnswer(
  vendor: VendorFacts,
  { operation, answers = operation.answers }: Called,
  answer: Answer,
): unknown {
  const { status } = answer
  const declared = answers[status] ?? answers[`${String(status)[0]}XX`] ?? answers['default']
  const read = readBody(answer)
  const { body } = read
  const problem = !declared
    ? 'its status is not declared'
    : declared.type === 'none'
      ? undefined
      : (read.problem ?? misshape(declared, body))
  if (status < 200 || status > 299) {
    const code = codeOf(vendor.codes, body)
    throw new RefusalError({ ...answer, operation, body, code, asDeclared: problem === undefined })
  }
  if (problem !== undefined) throw new UnexpectedAnswerError({ ...answer, body, problem })
  return body
}
