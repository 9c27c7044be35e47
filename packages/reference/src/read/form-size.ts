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
  const [, quoted, plain] = /;\s*boundary=(?:"([^"]*)"|([^;\s]*))/i.exec(mediaType) ?? []
  const delimiter = encoder.encode(quoted ?? plain ?? '')
  if (delimiter.length === 0) return false
  let delimiters = 0
  // A delimiter begins a line: no two of them share a byte, so that none is compared twice.
  let isLine = true
  for (let index = 0; index < bytes.length; index += 1) {
    if (isLine && isDelimiter(bytes, index, delimiter)) delimiters += 1
    // The last one closes the form.
    if (delimiters > most + 1) return true
    isLine = bytes[index] === LINE_FEED
  }
  return false
}

function isDelimiter(bytes: Uint8Array, start: number, boundary: Uint8Array): boolean {
  if (bytes[start] !== DASH || bytes[start + 1] !== DASH) return false
  return boundary.every((byte, index) => bytes[start + 2 + index] === byte)
}
