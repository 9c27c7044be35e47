import { type Exact, toJsonNumber } from '@outlay/money'

/**
 * An amount of an account as the JSON number that prints just so.
 *
 * @throws Error when no number does
 * @example printed(exact('299.9')) // 299.9
 */
export function toExactNumber(amount: Exact): number {
  const number = toJsonNumber(amount)
  if (number === undefined) throw new Error('An amount has more places than a JSON number can show.')
  return number
}
