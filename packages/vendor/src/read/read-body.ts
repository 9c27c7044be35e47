import type { Fault } from '@outlay/pricing'
import { isForm } from '@outlay/spec/media-type'
import type { FormField, OperationSpec } from '../operation.ts'
import { holdsMoreParts, MOST_PARTS } from './form-size.ts'
import { holdsMoreValues, MOST_VALUES } from './json-size.ts'
import { readBytes } from './read-bytes.ts'
import { type ReadForm, readForm } from './read-form.ts'

/** Most bytes of a body where the document says nothing else. */
const MIB = 1_048_576

const decoder = new TextDecoder('utf-8', { fatal: true })

/** The value of a body with the media type that the document declares, the files of a form, or why there is none. */
export type ReadBody =
  | { readonly value: unknown; readonly mediaType?: string; readonly files?: ReadForm['files'] }
  | { readonly faults: readonly Fault[] }

/**
 * Reads the body of a request, JSON or a form, in one of the media types that its operation declares. A body that is too large and
 * of a wrong media type has both faults: the document says which is named first. No bytes and no media type are an
 * empty body.
 */
export async function readBody(
  request: Request,
  body: NonNullable<OperationSpec['body']>,
  redactText = (text: string): string => text,
): Promise<ReadBody> {
  const mediaType = request.headers.get('content-type')
  const limit = body.limit ?? MIB
  const declared = declaredType(body.mediaTypes, mediaType)
  const mistyped = (): Fault[] => {
    if (declared !== undefined) return []
    return [wrongMediaType(mediaType === null ? undefined : redactText(mediaType), body.mediaTypes)]
  }
  const bytes = await readBytes(request, limit)
  if (bytes === undefined) return { faults: [...mistyped(), tooLarge(limit)] }
  if (bytes.byteLength === 0 && !body.required) return { value: undefined }
  if (bytes.byteLength === 0 && mediaType === null) return empty(body.mediaTypes)
  if (declared === undefined) return { faults: mistyped() }
  if (bytes.byteLength === 0) return empty(body.mediaTypes)
  if (body.form === undefined || mediaType === null || !isForm(mediaType)) {
    const read = parsed(bytes, body.mediaTypes)
    return 'faults' in read ? read : { value: read.value, mediaType: declared }
  }
  const read = await formOf(bytes, mediaType, body.form)
  return 'faults' in read ? read : { ...read, mediaType: declared }
}

async function formOf(
  bytes: Uint8Array,
  mediaType: string,
  fields: Readonly<Record<string, FormField>>,
): Promise<ReadBody> {
  if (holdsMoreParts(bytes, mediaType, MOST_PARTS)) return { faults: [tooMany('parts of a form', MOST_PARTS)] }
  return readForm(bytes, mediaType, fields)
}

function parsed(bytes: Uint8Array, mediaTypes: readonly string[]): ReadBody {
  if (holdsMoreValues(bytes, MOST_VALUES)) return { faults: [tooMany('JSON values', MOST_VALUES)] }
  let text = '-'
  try {
    text = decoder.decode(bytes)
    return { value: JSON.parse(text) }
  } catch {
    if (text.trim() === '') return empty(mediaTypes)
    const message = 'The body could not be parsed as JSON. Check that it is one JSON value in UTF-8.'
    return { faults: [{ fault: 'malformed', message }] }
  }
}

/** The media type of the document that a Content-Type is; undefined when it is none of them. */
function declaredType(mediaTypes: readonly string[], given: string | null): string | undefined {
  if (given === null || mediaTypes.includes(given)) return given ?? undefined
  const [type = '', ...parameters] = given.split(';').map((part) => part.trim().toLowerCase())
  const declared = mediaTypes.find((one) => one.toLowerCase() === type)
  return isForm(type) || parameters.every((one) => /^(charset=("utf-8"|utf-8))?$/.test(one)) ? declared : undefined
}

function empty(mediaTypes: readonly string[]): ReadBody {
  const allowed = mediaTypes.every(isForm) ? mediaTypes.join(', ') : 'one JSON value in UTF-8'
  return { faults: [{ fault: 'empty', message: `The body is empty. Send ${allowed}.` }] }
}

/** `mediaType` without secrets, since it is cut short. */
function wrongMediaType(mediaType: string | undefined, allowed: readonly string[]): Fault {
  const given = mediaType === undefined ? 'none' : JSON.stringify(mediaType.slice(0, 100))
  return { fault: 'media-type', message: `The Content-Type must be ${allowed.join(' or ')}; received ${given}.` }
}

/** Of a body within its limit of bytes that holds more parts than a server can look at while others wait. */
function tooMany(parts: string, most: number): Fault {
  const message = `The body must hold at most ${most.toLocaleString('en')} ${parts}; received more.`
  return { fault: 'too-large', message }
}

function tooLarge(limit: number): Fault {
  const message = `The body must be at most ${limit.toLocaleString('en')} bytes; received more.`
  return { fault: 'too-large', message }
}
