import { add, type Exact, subtract, ZERO } from '@outlay/money'
import { millisecondsBetween } from '../../time/elapsed.ts'

/** What was charged within a stretch of time that ends now. */
export interface RollingSum {
  readonly add: (amount: Exact, at: number) => void
  /** The sum of what is younger than the stretch at an instant; what is just as old as it is long no longer counts. */
  readonly sum: (at: number) => Exact
}

/** Entries that are out of the stretch are dropped in batches: shifting a long list for each would be slow. */
const BATCH = 1000

/**
 * Amounts of the last so many milliseconds, of which one entry each is kept.
 *
 * @example const lately = recent(60_000)
 * lately.add(exact('0.04'), 0)
 * lately.sum(59_999) // 0.04
 * lately.sum(60_000) // 0
 */
export function createRollingSum(window: number): RollingSum {
  const kept: { readonly amount: Exact; readonly at: number }[] = []
  let from = 0
  let total = ZERO
  return {
    add: (amount, at) => {
      const last = kept.at(-1)
      // One entry for each millisecond, however many charges it has.
      if (last?.at === at && from < kept.length) kept[kept.length - 1] = { amount: add(last.amount, amount), at }
      else kept.push({ amount, at })
      total = add(total, amount)
    },
    sum: (at) => {
      for (
        let oldest = kept[from];
        oldest !== undefined && millisecondsBetween(oldest.at, at) >= window;
        oldest = kept[from]
      ) {
        total = subtract(total, oldest.amount)
        from += 1
      }
      if (from >= BATCH) {
        kept.splice(0, from)
        from = 0
      }
      return total
    },
  }
}
