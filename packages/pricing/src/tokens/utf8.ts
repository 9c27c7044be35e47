/**
 * Gives the bytes of a text in UTF-8 one by one, and how many they are. Half a surrogate pair counts as U+FFFD, as it is
 * sent.
 *
 * @example utf8('é', (byte, at) => { bytes[at] = byte }) // 2, the bytes C3 and A9
 */
export function utf8(text: string, put: (byte: number, at: number) => void): number {
  let at = 0
  for (let index = 0; index < text.length; index++) {
    let point = text.charCodeAt(index)
    if (point < 0x80) {
      put(point, at++)
      continue
    }
    if (point < 0x800) {
      put(0xc0 | (point >> 6), at++)
      put(continued(point), at++)
      continue
    }
    if (point >= 0xd800 && point < 0xe000) {
      point = text.codePointAt(index) as number
      if (point >= 0x10000) {
        index += 1
        put(0xf0 | (point >> 18), at++)
        put(continued(point >> 12), at++)
        put(continued(point >> 6), at++)
        put(continued(point), at++)
        continue
      }
      point = 0xfffd
    }
    put(0xe0 | (point >> 12), at++)
    put(continued(point >> 6), at++)
    put(continued(point), at++)
  }
  return at
}

/**
 * How many bytes a text has in UTF-8.
 *
 * @example utf8Length('é') // 2
 */
export function utf8Length(text: string): number {
  let length = text.length
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) continue
    length += unit < 0x800 ? 1 : 2
    // A pair of surrogates is four bytes: two beside its units.
    if (unit >= 0xd800 && unit < 0xdc00 && (text.codePointAt(index) as number) >= 0x10000) index += 1
  }
  return length
}

/** The last six bits, in a byte that continues a character. */
function continued(bits: number): number {
  return 0x80 | (bits & 0x3f)
}
