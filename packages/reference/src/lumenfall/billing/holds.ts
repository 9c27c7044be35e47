import { add, type Exact, subtract, ZERO } from '@outlay/money'

/** Amounts that are held for requests that have not ended. */
export interface Holds {
  readonly total: () => Exact
  /** False, and nothing held, for an id that holds already. */
  readonly add: (id: string, amount: Exact) => boolean
  /** False for an id that holds nothing. */
  readonly end: (id: string) => boolean
}

/**
 * No holds yet.
 *
 * @example const held = holds()
 * held.add('req_1', exact('0.04')) // true
 * held.total() // 0.04
 */
export function createHolds(): Holds {
  const amounts = new Map<string, Exact>()
  let total = ZERO
  return {
    total: () => total,
    add: (id, amount) => {
      if (amounts.has(id)) return false
      amounts.set(id, amount)
      total = add(total, amount)
      return true
    },
    end: (id) => {
      const amount = amounts.get(id)
      if (amount === undefined) return false
      amounts.delete(id)
      total = subtract(total, amount)
      return true
    },
  }
}
