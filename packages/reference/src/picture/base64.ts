/** How many characters are encoded at once: engines limit the arguments of a call. */
const AT_ONCE = 8192

/**
 * Bytes as base64 (RFC 4648, section 4).
 *
 * @example toBase64(new Uint8Array([104, 105])) // 'aGk='
 */
export function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (let from = 0; from < bytes.byteLength; from += AT_ONCE)
    text += String.fromCharCode(...bytes.subarray(from, from + AT_ONCE))
  return btoa(text)
}
