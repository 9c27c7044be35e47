import { isEventStream, mediaTypeOf } from '@outlay/spec/media-type'
import { declaredFor } from '../declared-for.ts'
import { eventFaults } from '../event-faults.ts'
import type { Exchange } from '../exchange.ts'
import { pickedBody } from '../picked-body.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** The body fits the schema that the document declares for the status; every fault is named. */
export const body: Rule = { name: 'body', presumes: [status], judge }

function judge(exchange: Exchange): string[] {
  const { given, reply } = exchange
  const declared = declaredFor(given.operation, reply.status) ?? []
  if (declared.length === 0) {
    return reply.text === ''
      ? []
      : [`The body is ${quoted(reply.text)}; the document declares none for ${reply.status}.`]
  }
  const came = mediaTypeOf(reply.contentType ?? '')
  const asked = declared.find(({ mediaType }) => mediaTypeOf(mediaType) === came)
  if (asked !== undefined && isEventStream(came)) return eventFaults(reply.text, asked.body)
  // What is no JSON and has no schema may be anything.
  if (asked !== undefined && asked.body === undefined) return []
  if (reply.body === undefined) {
    const came = reply.text === '' ? 'empty' : `${quoted(reply.text)}, which is no JSON`
    return [`The body is ${came}; the document declares one for ${reply.status}.`]
  }
  // A wrong Content-Type has a rule of its own; the body is then held against the first one declared.
  const validator = pickedBody(exchange) ?? (asked ?? declared[0])?.body
  const faults = validator?.validate(reply.body).faults ?? []
  return [...new Set(faults.map(({ message }) => message))]
}
