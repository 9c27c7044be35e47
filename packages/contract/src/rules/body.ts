import { isEventStream, mediaTypeOf } from '@outlay/spec/media-type'
import { expectedContents, selectSchema } from '@outlay/vendor'
import { checkEvents } from '../check-events.ts'
import type { Exchange } from '../exchange.ts'
import { formatValue } from '../format-value.ts'
import type { Rule } from './rule.ts'
import { status } from './status.ts'

/** The Content-Type is one that the document declares for the status. */
export const contentType: Rule = { name: 'content type', requires: [status], judge: judgeContentType }

function judgeContentType({ given, reply }: Exchange): string[] {
  const declared = expectedContents(given.operation, reply.status)?.map(({ mediaType }) => mediaType) ?? []
  if (declared.length === 0) return []
  const expected = `The Content-Type must be ${declared.join(' or ')} for ${reply.status}`
  if (reply.contentType === null) return [`${expected}; received none.`]
  const came = mediaTypeOf(reply.contentType)
  return declared.some((one) => mediaTypeOf(one) === came)
    ? []
    : [`${expected}; received ${formatValue(reply.contentType)}.`]
}

/** The body fits the schema that the document declares for the status; every fault is named. */
export const body: Rule = { name: 'body', requires: [status], judge: judgeBody }

function judgeBody(exchange: Exchange): string[] {
  const { given, reply, validators } = exchange
  const declared = expectedContents(given.operation, reply.status) ?? []
  if (declared.length === 0) {
    const expected = `The body must be empty, since the document declares none for ${reply.status}`
    return reply.text === '' ? [] : [`${expected}; received ${formatValue(reply.text)}.`]
  }
  const mediaType = mediaTypeOf(reply.contentType ?? '')
  const content = declared.find((one) => mediaTypeOf(one.mediaType) === mediaType)
  if (content !== undefined && isEventStream(mediaType))
    return checkEvents(reply.text, validators[content.schema ?? ''])
  // What is not JSON and has no schema may be anything.
  if (content !== undefined && content.schema === undefined) return []
  if (reply.body === undefined) {
    const received = reply.text === '' ? 'nothing' : formatValue(reply.text)
    return [`The body must be JSON, as the document declares for ${reply.status}; received ${received}.`]
  }
  // A wrong Content-Type has a rule of its own; the body is then held against the first one declared.
  const schema = selectedSchema(exchange) ?? (content ?? declared[0])?.schema
  const faults = validators[schema ?? '']?.validate(reply.body).faults ?? []
  return faults.map(({ message }) => message)
}

/** The schema that the request selects (`x-answer-when`); undefined where the status alone decides. */
function selectedSchema({ given: { operation, parsed }, reply }: Exchange): string | undefined {
  return parsed === undefined ? undefined : selectSchema(operation, parsed, reply.status)
}
