import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Chance that repeats itself: numbers from 0 to below 1, the same ones for the same seed and others for any other whole
 * number from −(2⁵³−1) to 2⁵³−1; the numbers are not fit for secrets.
 *
 * @example const random = seeded(42)
 * random() // 0.3201…, in every run
 */
export function seededRandom(seed: number): () => number {
  // With a high half of 0 this is how pure-rand begins with a seed of 32 bits.
  const high = Math.floor(seed / 2 ** 32)
  const generator = xoroshiro128plusFromState([-1, ~seed, seed | 0, high | 0])
  // The first numbers of this generator show the seed: near 1 for every small one. A jump mixes it in.
  generator.jump()
  return () => uniformFloat64(generator)
}
