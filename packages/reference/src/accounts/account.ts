import { add, compare, type Exact, subtract, ZERO } from '@outlay/money'

/** A stock of one unit, such as credits, of which parts are held for what still runs. All amounts are exact. */
export interface Account {
  /** What there is, held or not. */
  readonly total: () => Exact
  /** What is held for runs that have not ended. */
  readonly held: () => Exact
  /** What a new run can have: total − held. */
  readonly available: () => Exact
  /** Holds an amount for a run; false, and nothing held, when less is available. */
  readonly hold: (run: string, amount: Exact) => boolean
  /** Ends a run: what it held is free again, and `amount` is taken, by default all that was held. */
  readonly charge: (run: string, amount?: Exact) => void
  /** Ends a run that costs nothing: what it held is free again. */
  readonly release: (run: string) => void
}

/**
 * An account with a first balance.
 *
 * A run that is not held has nothing to charge or release: ending it a second time changes nothing.
 *
 * @example
 * const credits = account(exact('1.5'))
 * credits.hold('img_1', exact('1')) // true
 * credits.available() // equals exact('0.5')
 */
export function createAccount(first: Exact): Account {
  const holds = new Map<string, Exact>()
  let total = first
  let held = ZERO
  const end = (run: string): Exact | undefined => {
    const amount = holds.get(run)
    if (amount === undefined) return undefined
    holds.delete(run)
    held = subtract(held, amount)
    return amount
  }
  return {
    total: () => total,
    held: () => held,
    available: () => subtract(total, held),
    hold: (run, amount) => {
      if (holds.has(run) || compare(amount, subtract(total, held)) > 0) return false
      holds.set(run, amount)
      held = add(held, amount)
      return true
    },
    charge: (run, amount) => {
      const ended = end(run)
      if (ended !== undefined) total = subtract(total, amount ?? ended)
    },
    release: (run) => void end(run),
  }
}
