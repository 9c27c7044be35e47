import { type Exact, toDecimal, unitsToDecimal } from '@outlay/money'
import type { Estimate } from '@outlay/pricing'

/** An estimate's total with its unit: `0.006955 USD`. */
export function formatTotal({ total, scale, unit }: Estimate): string {
  return `${unitsToDecimal(total, scale)} ${unit}`
}

/** An exact amount or quantity: its decimals, or a fraction where they never end. */
export function formatExact(value: Exact): string {
  return toDecimal(value)
}
