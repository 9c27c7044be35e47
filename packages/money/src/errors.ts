import { UNITS } from './unit.ts'

const LONGEST = 60

/**
 * Base of every error of this package, so that a caller can catch them in one place.
 *
 * It extends RangeError: each of them says that a value lies outside what exact money allows.
 */
export abstract class MoneyError extends RangeError {
  abstract override readonly name: string
}

/** Thrown by `exact` when a value is not a decimal, is not finite, or is too long to work with. */
export class NotADecimalError extends MoneyError {
  override readonly name = 'NotADecimalError'
  /** The refused value as it came. */
  readonly received: unknown

  constructor(value: unknown) {
    super(
      `The amount must be a bigint, a finite number, or a decimal string; received ${describe(value)}. A decimal string ` +
        'is written like "12", "-0.5", or "1.5e-7", without "+", spaces, leading zeros, or digit separators; it has at ' +
        'most 1,000 characters and an exponent from -400 to 400.',
    )
    this.received = value
  }
}

/** Thrown when a count or a factor is not an integer, or is a number so large that it may have lost digits already. */
export class NotAnIntegerError extends MoneyError {
  override readonly name = 'NotAnIntegerError'
  readonly received: unknown

  constructor(value: unknown) {
    super(
      'The count must be a bigint, a number within ±(2^53 − 1), or, where a count is read, a string of digits; ' +
        `received ${describe(value)}. Beyond that range a number has lost digits.`,
    )
    this.received = value
  }
}

/** Thrown when a number of decimal places is not a whole number from 0 to 400. */
export class ScaleError extends MoneyError {
  override readonly name = 'ScaleError'
  readonly received: unknown

  constructor(scale: unknown) {
    super(
      'The scale must be a whole number of decimal places from 0 to 400, such as 2 for cents or 6 for micros; ' +
        `received ${describe(scale)}.`,
    )
    this.received = scale
  }
}

/**
 * Thrown by `toDecimal` when a value needs more decimal places than were requested: printing never rounds. Thrown by
 * `format` also when a value has more digits before the point than `Intl.NumberFormat` can show; `places` is then the
 * number of decimal places that the value has.
 */
export class InexactError extends MoneyError {
  override readonly name = 'InexactError'
  readonly places: number

  constructor(
    value: string,
    places: number,
    sentence: string = `${value} does not fit ${places} decimal places exactly. Allow more places, ` +
      `or round it first: unitsToDecimal(round(value, ${places}, mode), ${places}).`,
  ) {
    super(sentence)
    this.places = places
  }
}

/** Thrown by `divide` when the divisor is zero. */
export class DivisionByZeroError extends MoneyError {
  override readonly name = 'DivisionByZeroError'

  constructor(dividend: string) {
    super(`Cannot divide ${dividend} by zero. Check the divisor with isZero(divisor) first.`)
  }
}

/** Thrown when amounts in two units meet: this package knows no exchange rates. */
export class UnitMismatchError extends MoneyError {
  override readonly name = 'UnitMismatchError'
  readonly unit: string
  readonly received: unknown

  constructor(unit: string, other: unknown) {
    super(
      `The amount must be in ${unit}; received ${typeof other === 'string' ? `one in ${describe(other)}` : describe(other)}. ` +
        'Convert it first, at a rate of your own.',
    )
    this.unit = unit
    this.received = other
  }
}

/** Thrown by `round` when an untyped caller passes a mode that is none of the four. */
export class UnknownRoundingError extends MoneyError {
  override readonly name = 'UnknownRoundingError'
  readonly received: unknown

  constructor(mode: unknown) {
    super(`The rounding must be one of "up", "down", "half-up", "half-even"; received ${describe(mode)}.`)
    this.received = mode
  }
}

/** Thrown when the unit of an amount is neither a currency nor one of `UNITS`. */
export class UnknownUnitError extends MoneyError {
  override readonly name = 'UnknownUnitError'
  readonly received: unknown

  constructor(unit: unknown) {
    super(
      'The unit must be an ISO 4217 currency code in capitals, such as "USD", or one of ' +
        `${UNITS.map((one) => `"${one}"`).join(', ')}; received ${describe(unit)}.`,
    )
    this.received = unit
  }
}

/** Shows a value inside an error message, cut short so that hostile input cannot flood a log. */
function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shorten(value))
  if (typeof value === 'object' && value !== null) return 'an object'
  if (typeof value === 'function') return 'a function'
  return `${shorten(String(value))} (${typeof value})`
}

/** Cuts a long text and says how long it was. */
export function shorten(text: string): string {
  return text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length} characters)`
}
