import type { BodyReader } from '../client/client.ts'
import { UnexpectedStreamError } from '../errors/streamed-answer-error.ts'
import { readText } from '../reach.ts'

/** The text of an answer; a stream of events is left at once. */
export const rejectStreams: BodyReader = async (taken) => {
  const { response, request } = taken
  if (!isEventStream(response)) return readText(taken)
  await response.body?.cancel()
  throw new UnexpectedStreamError(request, response)
}

/** Whether an answer is a good one made of server-sent events. */
export function isEventStream({ ok, headers }: Response): boolean {
  return ok && /^text\/event-stream\s*(;|$)/i.test(headers.get('content-type') ?? '')
}
