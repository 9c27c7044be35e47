import type { ResponseContext } from '../client/client.ts'
import type { UnexpectedResponseDetails } from '../errors/unexpected-answer-error.ts'
import { parseBody } from './read-body.ts'

/** What errors tell of an answer, or of an event in it, whose text this is: without the secrets of its call. */
export function responseDetails(
  { request, requestId, attempt, response, redactor }: ResponseContext,
  text: string,
): Omit<UnexpectedResponseDetails, 'problem'> {
  const { status, headers } = response
  const shown = redactor.redactText(text)
  return {
    request,
    requestId,
    attempts: attempt,
    status,
    headers,
    text: shown,
    body: parseBody({}, status, shown).body,
  }
}
