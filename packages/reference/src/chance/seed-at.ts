/**
 * The seed of a picture of several, by its number from 0: as many after the first; after 2⁵³−1 comes −(2⁵³−1), so that each
 * has its own and a JavaScript number holds it.
 *
 * @example seedAt(42, 3) // 45
 */
export function seedAtIndex(first: number, number: number): number {
  const left = Number.MAX_SAFE_INTEGER - first
  return number <= left ? first + number : Number.MIN_SAFE_INTEGER + (number - left - 1)
}
