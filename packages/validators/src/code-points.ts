/** Length of a text in Unicode code points, as JSON Schema counts it (RFC 8259, section 8). */
export function codePoints(text: string): number {
  let count = text.length
  for (let index = 0; index < text.length - 1; index += 1) {
    const high = (text.charCodeAt(index) & 0xfc00) === 0xd800
    if (high && (text.charCodeAt(index + 1) & 0xfc00) === 0xdc00) {
      count -= 1
      index += 1
    }
  }
  return count
}
