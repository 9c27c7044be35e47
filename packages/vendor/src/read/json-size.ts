/** Most JSON values of a body: objects, arrays, texts, numbers, true, false and null; the names of fields are none. */
export const MOST_VALUES = 100_000

const [QUOTE, COMMA, BACKSLASH, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [34, 44, 92, 91, 93, 123, 125]
const BLANK = 32

/**
 * Does a text hold more than so many JSON values? One pass over its bytes that ends at the first value too many: to
 * parse them first would take longer than other requests may wait. Of a text that is not JSON it may say either.
 *
 * @example holdsMoreValues(new TextEncoder().encode('{"a":[1,2]}'), 4) // false: the object, the array, 1 and 2
 */
export function holdsMoreValues(bytes: Uint8Array, most: number): boolean {
  // Each value takes a byte at least.
  if (bytes.length <= most) return false
  let values = 1
  // After an opening bracket, until the first value or the closing one.
  let isOpen = false
  for (let index = 0; index < bytes.length; index += 1) {
    const byte = bytes[index] as number
    if (byte <= BLANK) continue
    if (byte === COMMA) values += 1
    else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) isOpen = false
    else {
      if (isOpen) values += 1
      isOpen = byte === OPEN_LIST || byte === OPEN_OBJECT
      if (byte === QUOTE) index = endOfText(bytes, index)
    }
    if (values > most) return true
  }
  return false
}

/** The index of the quote that ends the text which begins at an index; behind the last byte where none does. */
function endOfText(bytes: Uint8Array, start: number): number {
  let index = start + 1
  while (index < bytes.length && bytes[index] !== QUOTE) index += bytes[index] === BACKSLASH ? 2 : 1
  return index
}
