import { ConnectionError } from '../errors/connection-error.ts'
import { StreamedAnswerError } from '../errors/streamed-answer-error.ts'
import type { Take } from '../reach.ts'

/** The text of a reply; a stream of events is left at once. */
export const leaveEvents: Take = async (response, request) => {
  if (!isStreamed(response)) return textOf(response, request)
  await response.body?.cancel()
  throw new StreamedAnswerError(request, response)
}

/** Whether a reply is a good one made of server-sent events. */
export function isStreamed({ ok, headers }: Response): boolean {
  return ok && /^text\/event-stream\s*(;|$)/i.test(headers.get('content-type') ?? '')
}

/** Reads a reply to its end. */
export const textOf: Take = (response, request) =>
  response.text().catch((error) => {
    throw new ConnectionError(request, error)
  })
