import { compare, type Exact } from '@outlay/money'
import { quantityOf } from './measure.ts'
import { listed } from './price-list.ts'

/** A value that a condition compares, a decimal text among them; an absent one meets no comparison. */
export type Comparable = number | string | Exact | null | undefined

/** Is the value greater than the bound? */
export function above(value: Comparable, bound: number | string): boolean {
  return order(value, bound) === 1
}

/** Is the value the bound or greater? */
export function atLeast(value: Comparable, bound: number | string): boolean {
  return (order(value, bound) ?? -1) >= 0
}

/** Is the value the bound or less? */
export function atMost(value: Comparable, bound: number | string): boolean {
  return (order(value, bound) ?? 1) <= 0
}

/** Is the value less than the bound? */
export function below(value: Comparable, bound: number | string): boolean {
  return order(value, bound) === -1
}

/** Is the value there, neither absent nor null? */
export function given(value: unknown): boolean {
  return value !== null && value !== undefined
}

function order(value: Comparable, bound: number | string): -1 | 0 | 1 | undefined {
  if (value === null || value === undefined) return undefined
  return compare(quantityOf(value, ''), listed(bound))
}
