/** FNV-1a of 32 bits. */
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/**
 * A seed that is the same for the same text: its FNV-1a hash over UTF-16, a whole number from 0 to below 2³²; in worlds of
 * another base, a whole number too, another one.
 *
 * @example seedOf('a dune') // the same in every run
 * @see http://www.isthe.com/chongo/tech/comp/fnv/
 */
export function hashToSeed(text: string, base = 0): number {
  let hash = BASIS
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME)
  return (hash + base) >>> 0
}
