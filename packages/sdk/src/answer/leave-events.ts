import type { Take } from '../client/client.ts'
import { StreamedAnswerError } from '../errors/streamed-answer-error.ts'
import { textOf } from '../reach.ts'

/** The text of an answer; a stream of events is left at once. */
export const leaveEvents: Take = async (taken) => {
  const { response, request } = taken
  if (!isStreamed(response)) return textOf(taken)
  await response.body?.cancel()
  throw new StreamedAnswerError(request, response)
}

/** Whether an answer is a good one made of server-sent events. */
export function isStreamed({ ok, headers }: Response): boolean {
  return ok && /^text\/event-stream\s*(;|$)/i.test(headers.get('content-type') ?? '')
}
