/** One more than the largest: 2³¹, so that every client reads it as it is. */
const LIMIT = 2_147_483_648

/**
 * A whole number from 0 to below 2³¹ by chance.
 *
 * @example wholeNumber(() => 0.5) // 1073741824
 */
export function randomSeed(random: () => number): number {
  return Math.floor(random() * LIMIT)
}
