import type { Content, Operation } from '../../model/operation.ts'

/** What an operation streams: the schema of the data of one event. Undefined where it streams nothing. */
export function eventsOf({ responses }: Operation): Content | undefined {
  return responses
    .filter(({ status }) => status.startsWith('2'))
    .flatMap(({ content }) => content)
    .find(({ mediaType }) => /^text\/event-stream\b/i.test(mediaType))
}
