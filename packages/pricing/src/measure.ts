import { divide, type Exact, exact, isZero, multiply, ZERO } from '@outlay/money'
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
 * @throws UnpricedError `unrepresentable` for an integer beyond 2^53, whose last digits reading JSON has lost
 */
export function quantityOf(value: string | number, pointer: string): Exact {
  const lost = typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)
  if (!lost) return exact(value)
  const message = `${pointer.slice(1)} is ${value}, an integer beyond 2^53 that JSON numbers do not hold exactly.`
  throw new UnpricedError('unrepresentable', pointer, message)
}

/** Product of several quantities. */
export function product(...quantities: Exact[]): Exact {
  return quantities.reduce(multiply)
}

/** Quotient of two quantities, exact. */
export function ratio(dividend: Exact, divisor: Exact, pointer: string): Exact {
  if (isZero(divisor))
    throw new UnpricedError('missing-quantity', pointer, `${pointer.slice(1)} is 0; a ratio to it has no value.`)
  return divide(dividend, divisor)
}

/** Pixels of a size written as `<width>x<height>`. */
export function pixelsOf(size: string, pointer: string): Exact {
  const [, width, height] = /^([1-9][0-9]{0,9})x([1-9][0-9]{0,9})$/i.exec(size) ?? []
  if (width === undefined || height === undefined) {
    const given = `${pointer.slice(1)} is ${JSON.stringify(size)}`
    throw new UnpricedError('missing-quantity', pointer, `${given}; allowed is a width and a height such as 1024x1024.`)
  }
  return multiply(exact(width), exact(height))
}

/** Length of a text in Unicode code points. */
export function codePoints(text: string | null | undefined): Exact {
  if (text === null || text === undefined) return ZERO
  let count = 0
  for (const _ of text) count += 1
  return exact(count)
}

/** Number of entries of a list; a list that is absent has none. */
export function listLength(list: readonly unknown[] | null | undefined): Exact {
  return list === null || list === undefined ? ZERO : exact(list.length)
}

/** Tokens of a value of the request, by the caller's counter. */
export function tokens(count: CountTokens | undefined, value: unknown, tokenizer: string): Exact {
  const counted = count?.(value, tokenizer)
  if (counted === undefined) {
    const message = `The tokens have not been counted; the document names the tokenizer ${tokenizer}.`
    throw new UnpricedError('missing-tokens', '', message)
  }
  if (!Number.isSafeInteger(counted) || counted < 0) {
    const message = `The tokenizer ${tokenizer} counted ${counted} tokens; allowed is a whole number, 0 or more.`
    throw new UnpricedError('missing-tokens', '', message)
  }
  return exact(counted)
}
