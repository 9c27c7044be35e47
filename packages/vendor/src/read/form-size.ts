import { parameterOf } from '@outlay/spec/media-type'

/** Most parts of a form: its fields and files, each as often as it comes. */
export const MOST_PARTS = 1000

const [LINE_FEED, DASH] = [10, 45]
const encoder = new TextEncoder()

/**
 * Does a form (RFC 7578) hold more than so many parts? One pass over its bytes that ends at the first part too many;
 * false where its media type names no boundary, which is another fault.
 *
 * @example holdsMoreParts(bytes, 'multipart/form-data; boundary=X', 1000)
 */
export function holdsMoreParts(bytes: Uint8Array, mediaType: string, most: number): boolean {
  const delimiter = encoder.encode(parameterOf(mediaType, 'boundary'))
  if (delimiter.length === 0) return false
  let delimiters = 0
  // A delimiter begins a line: no two of them share a byte, so that none is compared twice.
  for (let line = 0; line !== -1; line = nextLine(bytes, line)) {
    if (isDelimiter(bytes, line, delimiter)) delimiters += 1
    // The last one closes the form.
    if (delimiters > most + 1) return true
  }
  return false
}

/** How far a line's end is looked for byte by byte; beyond it, as in files, the engine's own search is ten times as fast. */
const NEAR = 64

/** Where the next line begins; -1 where none does. */
function nextLine(bytes: Uint8Array, from: number): number {
  const near = from + NEAR
  for (let index = from; index < near && index < bytes.length; index += 1)
    if (bytes[index] === LINE_FEED) return index + 1
  const end = bytes.indexOf(LINE_FEED, near)
  return end === -1 ? -1 : end + 1
}

function isDelimiter(bytes: Uint8Array, start: number, boundary: Uint8Array): boolean {
  if (bytes[start] !== DASH || bytes[start + 1] !== DASH) return false
  return boundary.every((byte, index) => bytes[start + 2 + index] === byte)
}
