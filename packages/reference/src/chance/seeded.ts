import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/**
 * Chance that repeats itself: numbers from 0 to below 1, the same ones for the same seed. The seed counts as a whole
 * number modulo 2³²; the numbers are not fit for secrets.
 *
 * @example const random = seeded(42)
 * random() // 0.3201…, in every run
 */
export function seeded(seed: number): () => number {
  const generator = xoroshiro128plus(seed)
  // The first numbers of this generator show the seed: near 1 for every small one. A jump mixes it in.
  generator.jump()
  return () => uniformFloat64(generator)
}
