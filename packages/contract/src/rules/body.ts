import { declaredFor, mediaTypeOf } from '../declared-for.ts'
import type { Exchange } from '../exchange.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** The body fits the schema that the document declares for the status; every fault is named. */
export const body: Rule = { name: 'body', presumes: [status], judge }

function judge({ given, reply }: Exchange): string[] {
  const declared = declaredFor(given.operation, reply.status) ?? []
  if (declared.length === 0) {
    return reply.text === ''
      ? []
      : [`The body is ${quoted(reply.text)}; the document declares none for ${reply.status}.`]
  }
  if (reply.body === undefined) {
    const came = reply.text === '' ? 'empty' : `${quoted(reply.text)}, which is no JSON`
    return [`The body is ${came}; the document declares one for ${reply.status}.`]
  }
  // A wrong Content-Type has a rule of its own; the body is then held against the first one declared.
  const came = mediaTypeOf(reply.contentType ?? '')
  const content = declared.find(({ mediaType }) => mediaTypeOf(mediaType) === came) ?? declared[0]
  const faults = content?.body?.validate(reply.body).faults ?? []
  return faults.map(({ message }) => message)
}
