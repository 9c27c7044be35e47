import { mediaTypeOf } from '@outlay/spec/media-type'
import { expectedContents } from '@outlay/vendor'
import type { Exchange } from '../exchange.ts'
import { formatValue } from '../format-value.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** The Content-Type is one that the document declares for the status. */
export const contentType: Rule = { name: 'content type', requires: [status], judge }

function judge({ given, reply }: Exchange): string[] {
  const declared = expectedContents(given.operation, reply.status)?.map(({ mediaType }) => mediaType) ?? []
  if (declared.length === 0) return []
  const expected = `The Content-Type must be ${declared.join(' or ')} for ${reply.status}`
  if (reply.contentType === null) return [`${expected}; received none.`]
  const came = mediaTypeOf(reply.contentType)
  return declared.some((one) => mediaTypeOf(one) === came)
    ? []
    : [`${expected}; received ${formatValue(reply.contentType)}.`]
}
