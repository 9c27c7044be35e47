import { add, compare, type Exact, subtract, toJsonNumber, ZERO } from '@outlay/money'

/** A balance in one unit, such as credits, with holds for jobs that still run. All amounts are exact. */
export interface Account {
  /** The whole balance, held or not. */
  readonly total: () => Exact
  /** The sum of all holds. */
  readonly held: () => Exact
  /** What a new job may use: total − held. */
  readonly available: () => Exact
  /** Holds an amount for a job; returns false and holds nothing when less is available. */
  readonly hold: (run: string, amount: Exact) => boolean
  /** Ends a job: releases its hold and charges `amount`, by default the whole hold. */
  readonly charge: (run: string, amount?: Exact) => void
  /** Ends a job that costs nothing: releases its hold. */
  readonly release: (run: string) => void
}

/**
 * An account with an initial balance.
 *
 * A job without a hold has nothing to charge or release: ending it a second time changes nothing.
 *
 * @example
 * const credits = createAccount(exact('1.5'))
 * credits.hold('img_1', exact('1')) // true
 * credits.available() // equals exact('0.5')
 */
export function createAccount(first: Exact): Account {
  const holds = new Map<string, Exact>()
  let total = first
  let onHold = ZERO
  const end = (run: string): Exact | undefined => {
    const amount = holds.get(run)
    if (amount === undefined) return undefined
    holds.delete(run)
    onHold = subtract(onHold, amount)
    return amount
  }
  return {
    total: () => total,
    held: () => onHold,
    available: () => subtract(total, onHold),
    hold: (run, amount) => {
      if (holds.has(run) || compare(amount, subtract(total, onHold)) > 0) return false
      holds.set(run, amount)
      onHold = add(onHold, amount)
      return true
    },
    charge: (run, amount) => {
      const ended = end(run)
      if (ended !== undefined) total = subtract(total, amount ?? ended)
    },
    release: (run) => void end(run),
  }
}

/**
 * An exact amount as a JSON number.
 *
 * @throws Error when no JSON number represents the amount
 * @example toExactNumber(exact('299.9')) // 299.9
 */
export function toExactNumber(amount: Exact): number {
  const number = toJsonNumber(amount)
  if (number === undefined) throw new Error('An amount has more places than a JSON number can show.')
  return number
}
