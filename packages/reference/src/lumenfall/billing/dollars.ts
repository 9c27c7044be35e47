import { type Exact, round, toDecimal, toJsonNumber, toSafeInteger } from '@outlay/money'

/** Amounts are whole micros: millionths of a dollar. */
const MICROS = 6

/**
 * An amount in USD as a JSON number, exact.
 *
 * @throws Error when no JSON number represents the amount
 * @example toDollars(exact('0.04')) // 0.04
 */
export function toDollars(amount: Exact): number {
  const number = toJsonNumber(amount)
  if (number === undefined) throw new Error(`No JSON number is ${toDecimal(amount)} USD.`)
  return number
}

/**
 * An amount in USD that is a whole count of micros, as that count.
 *
 * @throws Error beyond 2^53 micros
 * @example toMicros(exact('0.04')) // 40000
 */
export function toMicros(amount: Exact): number {
  const count = toSafeInteger(round(amount, MICROS, 'half-even'))
  if (count === undefined) throw new Error(`No JSON integer is ${toDecimal(amount)} USD in micros.`)
  return count
}

/**
 * Formats an amount in USD with two places, or as many as it has.
 *
 * @example formatDollars(exact('0.5')) // '$0.50'
 * @example formatDollars(exact('-0.003')) // '-$0.003'
 */
export function formatDollars(amount: Exact): string {
  const [whole = '', decimals = ''] = toDecimal(amount).split('.')
  const text = `$${whole.replace('-', '')}.${decimals.padEnd(2, '0')}`
  return whole.startsWith('-') ? `-${text}` : text
}
