const BYTES = 16

/**
 * A UUID by chance, version 4 of RFC 9562; `random` gives numbers from 0 to below 1 and is asked 16 times.
 *
 * @example uuid(seeded(1)) // 'b9d8…-…-4…-…-…'
 */
export function randomUuid(random: () => number): string {
  const bytes = Array.from({ length: BYTES }, (_, index) => withVersionAndVariant(Math.floor(random() * 256), index))
  const hex = bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

/** Byte 6 begins with the version, byte 8 with the variant (RFC 9562, section 4). */
function withVersionAndVariant(byte: number, index: number): number {
  if (index === 6) return (byte % 16) + 0x40
  return index === 8 ? (byte % 64) + 0x80 : byte
}
