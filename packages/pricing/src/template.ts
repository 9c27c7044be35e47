import {
  add,
  divide,
  type Exact,
  fromUnits,
  InexactError,
  isZero,
  multiply,
  toDecimal,
  toJsonNumber,
  toSafeInteger,
  unitsOf,
  unitsToDecimal,
} from '@outlay/money'
import { exactOf, showValue } from './decimal.ts'
import type { Estimate } from './estimate.ts'
import type { Line } from './line.ts'
import { UnpricedError } from './unpriced.ts'

/** The estimate's total as an amount. */
export function totalOf(estimate: Estimate): Exact {
  return estimate.amount
}

/** The lines that are charges: all but `rounding`. */
export function chargedLines(estimate: Estimate): Line[] {
  return estimate.lines.filter(({ id }) => id !== 'rounding')
}

/** The line of a charge, its parts added up where there are several; undefined when it is not charged. */
export function lineOf(estimate: Estimate, id: string): Line | undefined {
  let sum: Line | undefined
  for (const line of estimate.lines) if (line.id === id) sum = sum === undefined ? line : joined(sum, line)
  return sum
}

/** The amount of a line as the price list rounds it. */
export function roundedAmount(line: Line, { scale }: { readonly scale: number }): Exact {
  if (line.rounded !== undefined) return fromUnits(line.rounded, scale)
  throw new UnpricedError('unrepresentable', '', 'The price list rounds the total, but the answer shows rounded lines.')
}

/**
 * A label of the lines' rates: that of the first line that has it.
 *
 * @throws UnpricedError `missing-rate` when no rate has it
 */
export function labelOf(estimate: Estimate, label: string): string {
  for (const { labels } of estimate.lines) {
    const found = labels[label]
    if (found !== undefined) return found
  }
  throw new UnpricedError('missing-rate', '', `No rate of the price list ${estimate.version} has the label "${label}".`)
}

/** The price of one unit. */
export function unitPrice(line: Line): Exact {
  return divide(line.rate, line.per)
}

/** An amount as a decimal string, never rounded: with `scale` places, or with as many as it needs. */
export function decimal(amount: Exact, scale: number): string {
  try {
    return toDecimal(amount, scale)
  } catch (error) {
    if (!(error instanceof InexactError)) throw error
    const all = toDecimal(amount)
    return all.includes('/') ? unrepresentable(amount) : all
  }
}

/** The total as a decimal string with exactly `scale` places. */
export function totalDecimal({ amount, scale }: Estimate): string {
  return unitsToDecimal(amount.n, scale)
}

/** An amount as the JSON number that prints exactly so. */
export function number(amount: Exact): number {
  return toJsonNumber(amount) ?? unrepresentable(amount)
}

/** An amount as a JSON integer; for counts. */
export function integer(amount: Exact): number {
  return units(amount, 0)
}

/** An amount as an integer count of 10^-scale of the unit. */
export function units(amount: Exact, scale: number): number {
  const count = unitsOf(amount, scale)
  return (count === undefined ? undefined : toSafeInteger(count)) ?? unrepresentable(amount)
}

/**
 * An amount from a value of the request or of the state: a JSON number or a decimal string.
 *
 * @throws UnpricedError `unrepresentable` for any other value
 */
export function amountOf(value: unknown): Exact {
  const amount = exactOf(value)
  if (amount !== undefined) return amount
  const message = `An amount in the response must be a number or a decimal string; received ${showValue(value)}.`
  throw new UnpricedError('unrepresentable', '', message)
}

/**
 * A value of the running server by its name, such as a balance.
 *
 * @throws UnpricedError `missing-state` when the caller did not give it
 */
export function stated<T>(value: T | null | undefined, name: string): T {
  if (value !== null && value !== undefined) return value
  throw new UnpricedError('missing-state', '', `The state ${name} is not given; only the running server knows it.`)
}

/** An attribute of a catalogue entry or of the state, typed by where it goes. */
export function attribute<T>(holder: unknown, ...path: readonly string[]): T {
  let value = holder
  for (const key of path) value = (value as Record<string, unknown> | undefined)?.[key]
  return value as T
}

/** What a function makes of a value; nothing when the value is absent. */
export function mapped<T, R>(value: T | undefined, to: (value: T) => R): R | undefined {
  return value === undefined ? undefined : to(value)
}

/** The property with its value, or nothing when the value is absent. */
export function optional<K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } {
  return (value === undefined ? {} : { [key]: value }) as { [P in K]?: V }
}

/** Several parts as one line; its rate is the average that gives the amount. */
function joined(sum: Line, part: Line): Line {
  const quantity = add(sum.quantity, part.quantity)
  const billableQuantity = add(sum.billableQuantity, part.billableQuantity)
  const amount = add(sum.amount, part.amount)
  const rate = isZero(billableQuantity) ? sum.rate : divide(multiply(amount, sum.per), billableQuantity)
  const rounded = sum.rounded === undefined || part.rounded === undefined ? {} : { rounded: sum.rounded + part.rounded }
  return { ...sum, quantity, billableQuantity, amount, rate, ...rounded }
}

function unrepresentable(amount: Exact): never {
  throw new UnpricedError(
    'unrepresentable',
    '',
    `The amount ${toDecimal(amount)} cannot be written exactly as the answer declares it.`,
  )
}
