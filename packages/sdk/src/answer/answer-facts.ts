import type { Taken } from '../client/client.ts'
import type { UnexpectedAnswerFacts } from '../errors/unexpected-answer-error.ts'
import { readBody } from './read-body.ts'

/** What errors tell of an answer, or of an event in it, whose text this is: without the secrets of its call. */
export function answerFacts(
  { request, requestId, attempt, response, veil }: Taken,
  text: string,
): Omit<UnexpectedAnswerFacts, 'problem'> {
  const { status, headers } = response
  const shown = veil.text(text)
  return {
    request,
    requestId,
    attempts: attempt,
    status,
    headers,
    text: shown,
    body: readBody({}, status, shown).body,
  }
}
