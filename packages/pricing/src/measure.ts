import { divide, type Exact, exact, isNegative, isZero, multiply, ONE, toDecimal, ZERO } from '@outlay/money'
import { exactOf, showValue } from './decimal.ts'
import { UnpricedError } from './unpriced.ts'

/** Counts the tokens of a value of the request with a named tokenizer; undefined when it does not know that tokenizer. */
export type CountTokens = (value: unknown, tokenizer: string) => number | undefined

/** A value that the charge cannot do without: a request that lacks it is unpriced, not free. */
export function needed<T>(value: T | null | undefined, pointer: string): T {
  if (value !== null && value !== undefined) return value
  const field = pointer.slice(1) || 'A value'
  throw new UnpricedError('missing-quantity', pointer, `${field} is missing; it decides the price.`)
}

/**
 * A number of the request as an exact quantity: a JSON number counts as its shortest decimal, a text as the decimal it is.
 *
 * @throws UnpricedError `missing-quantity` for what is neither, `unrepresentable` for an integer beyond 2^53, whose last
 * digits reading JSON has lost
 */
export function quantityOf(value: unknown, pointer: string): Exact {
  const lost = Number.isInteger(value) && !Number.isSafeInteger(value)
  // Exact amounts come from the state alone; in a request they are objects like others.
  const known = typeof value === 'object' && pointer !== '' ? undefined : value
  if (!lost) return exactOf(known) ?? otherType(pointer, 'a number or a decimal text', value)
  const message = `${pointer.slice(1)} is ${value}, an integer beyond 2^53 that JSON numbers do not hold exactly.`
  throw new UnpricedError('unrepresentable', pointer, message)
}

/**
 * Product of two quantities.
 *
 * @throws UnpricedError `negative-quantity` when one is below 0: two of them would make a price
 */
export function product(one: Exact, other: Exact): Exact {
  return multiply(notNegative(one), notNegative(other))
}

/**
 * Quotient of two quantities, exact.
 *
 * @throws UnpricedError `missing-quantity` for a divisor of 0, `negative-quantity` when one is below 0
 */
export function ratio(dividend: Exact, divisor: Exact, pointer: string): Exact {
  if (isZero(divisor))
    throw new UnpricedError(
      'missing-quantity',
      pointer,
      `\`${pointer.slice(1)}\` must not be 0, since a ratio to 0 has no value; received 0.`,
    )
  return divide(notNegative(dividend), notNegative(divisor))
}

/** Pixels of a size written as `<width>x<height>`. */
export function pixelsOf(size: unknown, pointer: string): Exact {
  const text = typeof size === 'string' ? size : ''
  const [, width, height] = /^([1-9][0-9]{0,9})x([1-9][0-9]{0,9})$/i.exec(text) ?? []
  if (width === undefined || height === undefined) {
    const message = `\`${pointer.slice(1)}\` must be a width and a height such as 1024x1024; received ${JSON.stringify(size)}.`
    throw new UnpricedError('missing-quantity', pointer, message)
  }
  return multiply(exact(width), exact(height))
}

/**
 * Length of a text in Unicode code points.
 *
 * @throws UnpricedError `missing-quantity` for what is not text
 */
export function codePoints(text: unknown, pointer: string): Exact {
  if (text === null || text === undefined) return ZERO
  if (typeof text !== 'string') return otherType(pointer, 'a text', text)
  let count = 0
  for (const _ of text) count += 1
  return exact(count)
}

/**
 * Number of entries of a list; a list that is absent has none.
 *
 * @throws UnpricedError `missing-quantity` for what is not a list, such as a text
 */
export function listLength(list: unknown, pointer: string): Exact {
  if (list === null || list === undefined) return ZERO
  return Array.isArray(list) ? exact(list.length) : otherType(pointer, 'a list', list)
}

/** Number of entries of a field that takes a list or a single entry in its place, which counts as 1. */
export function oneOrMany(entries: unknown, pointer: string): Exact {
  const single = entries !== null && entries !== undefined && !Array.isArray(entries)
  return single ? ONE : listLength(entries, pointer)
}

/** Tokens of a value of the request, by the caller's counter. */
export function tokens(count: CountTokens | undefined, value: unknown, tokenizer: string): Exact {
  const counted = count?.(value, tokenizer)
  if (counted === undefined) {
    const message = `The tokens have not been counted; the document names the tokenizer ${tokenizer}.`
    throw new UnpricedError('missing-tokens', '', message)
  }
  if (!Number.isSafeInteger(counted) || counted < 0) {
    const message = `The tokenizer ${tokenizer} must count a whole number of tokens, at least 0; received ${counted}.`
    throw new UnpricedError('missing-tokens', '', message)
  }
  return exact(counted)
}

function notNegative(quantity: Exact): Exact {
  if (!isNegative(quantity)) return quantity
  const message = `A factor of the quantity must be at least 0; received ${toDecimal(quantity)}.`
  throw new UnpricedError('negative-quantity', '', message)
}

function otherType(pointer: string, allowed: string, given: unknown): never {
  const field = pointer === '' ? 'A value that decides the price' : `\`${pointer.slice(1)}\``
  throw new UnpricedError('missing-quantity', pointer, `${field} must be ${allowed}; received ${showValue(given)}.`)
}
