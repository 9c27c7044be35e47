import { mediaTypeOf } from '@outlay/spec/media-type'
import { declaredFor } from '../declared-for.ts'
import type { Exchange } from '../exchange.ts'
import { quoted } from '../quoted.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** The Content-Type is one that the document declares for the status. */
export const contentType: Rule = { name: 'content type', presumes: [status], judge }

function judge({ given, reply }: Exchange): string[] {
  const declared = declaredFor(given.operation, reply.status)?.map(({ mediaType }) => mediaType) ?? []
  if (declared.length === 0) return []
  const allowed = `the document declares ${declared.join(' or ')} for ${reply.status}`
  if (reply.contentType === null) return [`There is no Content-Type; ${allowed}.`]
  const came = mediaTypeOf(reply.contentType)
  return declared.some((one) => mediaTypeOf(one) === came)
    ? []
    : [`The Content-Type is ${quoted(reply.contentType)}; ${allowed}.`]
}
