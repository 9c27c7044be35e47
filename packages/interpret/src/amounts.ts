import type { Amount, AmountTemplate, LineAmount } from '@outlay/ir'
import {
  add,
  amountOf,
  decimal,
  exact,
  integer,
  mapped,
  number,
  roundedAmount,
  subtract,
  totalDecimal,
  totalOf,
  unitPrice,
  units,
} from '@outlay/pricing/runtime'
import { partOf, priceListOf, type Run } from './frame.ts'
import { readLine, readValue } from './values.ts'

type Exact = ReturnType<typeof exact>

/** Reads an amount of the IR: the function that gives it, exact; undefined where it is optional and absent. */
export function readAmount(amount: Amount): Run<Exact | undefined> {
  switch (amount.amount) {
    case 'total':
      return (frame) => totalOf(partOf(frame, 'estimate'))
    case 'literal': {
      const value = exact(amount.decimal)
      return () => value
    }
    case 'value': {
      const read = readValue(amount.value)
      return amount.optional === true
        ? (frame) => mapped(read(frame) ?? undefined, amountOf)
        : (frame) => amountOf(read(frame))
    }
    case 'line':
      return readLineAmount(amount)
    case 'add':
    case 'subtract': {
      const parts = amount.of.map(readAmount)
      const join = amount.amount === 'add' ? add : subtract
      return (frame) => parts.map((read) => sure(read(frame))).reduce((a, b) => join(a, b))
    }
  }
}

/** Reads an amount as it is answered: a decimal text, a number, a whole number or a count of units. */
export function readPrinted({ write, amount }: AmountTemplate): Run {
  if (write === 'decimal' && amount.amount === 'total') return (frame) => totalDecimal(partOf(frame, 'estimate'))
  const read = readAmount(amount)
  if (write === 'number' || write === 'integer') {
    const print = write === 'number' ? number : integer
    return (frame) => mapped(read(frame), print)
  }
  const print = write === 'decimal' ? decimal : units
  return (frame) => mapped(read(frame), (one) => print(one, priceListOf(frame).scale))
}

/** An amount that the checks held to be always there. */
export function sure(amount: Exact | undefined): Exact {
  if (amount !== undefined) return amount
  throw new Error('The IR reads an amount where there is none.')
}

function readLineAmount({ line, part }: LineAmount): Run<Exact | undefined> {
  const read = readLine(line)
  return (frame) => {
    const found = read(frame)
    if (found === undefined) return undefined
    if (part === 'unitPrice') return unitPrice(found)
    return part === 'rounded' ? roundedAmount(found, partOf(frame, 'estimate')) : found[part]
  }
}
