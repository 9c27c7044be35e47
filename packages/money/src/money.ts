import { NotADecimalError, NotAnIntegerError, UnitMismatchError, UnknownUnitError } from './errors.ts'
import { add, compare, type Exact, exact, subtract } from './exact.ts'
import { formatMoney, type MoneyFormat } from './format-money.ts'
import { parseInteger } from './integers.ts'
import { unitsToDecimal } from './print.ts'
import { fromUnits } from './round.ts'
import { isUnit } from './unit.ts'

/**
 * An exact amount in a unit: `count` × 10^-`scale`. It cannot be changed, and no binary float ever holds it.
 *
 * Amounts in two units do not mix: that is a type error, and a `UnitMismatchError` where types do not reach. Amounts of
 * different scales do; the result has the larger one. The operators of JavaScript make floats, so `+`, `-`, `<` and the
 * like throw a TypeError: use the methods.
 *
 * @example new Money(6955, 6, 'USD').add(Money.from('0.1', 'USD')).toString() // '0.106955 USD'
 */
export class Money<Unit extends string = string> {
  /** How many of 10^-scale of the unit there are; below zero of a debt or a refund. */
  readonly count: bigint
  /** The decimal places, from 0 to 400. */
  readonly scale: number
  /** An ISO 4217 currency code, `credit` or `creative-unit`. */
  readonly unit: Unit

  /**
   * A count of 10^-scale of a unit, such as micros: scale 6.
   *
   * @throws NotAnIntegerError unless the count is a bigint, an integer within ±(2^53 − 1) or a string of digits
   * @throws ScaleError unless the scale is a whole number from 0 to 400
   * @throws UnknownUnitError for an invalid unit
   * @example new Money(6955, 6, 'USD').toString() // '0.006955 USD'
   */
  constructor(count: bigint | number | string, scale: number, unit: Unit) {
    if (!isUnit(unit)) throw new UnknownUnitError(unit)
    this.count = parseInteger(count)
    this.scale = scale
    this.unit = unit
    fromUnits(this.count, scale)
    Object.freeze(this)
  }

  /**
   * Reads a decimal without losing a digit: a string keeps the places that it has; a number is the shortest decimal that
   * it prints as, which is what stood in the JSON up to 15 digits.
   *
   * @throws NotADecimalError for text that is not a decimal
   * @throws NotAnIntegerError for a number beyond ±(2^53 − 1), which has lost digits
   * @throws UnknownUnitError for an invalid unit
   * @example Money.from('0.50', 'credit').toString() // '0.50 credit'
   */
  static from<Unit extends string>(value: string | number | bigint, unit: Unit): Money<Unit> {
    if (Number.isInteger(value) && !Number.isSafeInteger(value)) throw new NotAnIntegerError(value)
    return inUnit(exact(value), unit)
  }

  /**
   * Reads what `toString` and `toJSON` write; if a unit is given, the unit must match.
   *
   * @throws NotADecimalError for another text
   * @throws UnitMismatchError for another unit than the given one
   * @example Money.parse('0.006955 USD', 'USD').count // 6955n
   */
  static parse(text: string): Money
  static parse<Unit extends string>(text: string, unit: Unit): Money<Unit>
  static parse(text: string, wanted?: string): Money {
    const [decimal = '', unit = '', ...more] = typeof text === 'string' ? text.split(' ') : []
    if (more.length > 0 || unit === '') throw new NotADecimalError(text)
    if (wanted !== undefined && unit !== wanted) throw new UnitMismatchError(wanted, unit)
    return Money.from(decimal, unit)
  }

  /**
   * Adds up a list; nothing of the unit for an empty one.
   *
   * @throws UnitMismatchError for an amount in another unit
   * @example Money.sum([Money.from('0.1', 'USD'), Money.from('0.2', 'USD')], 'USD').toString() // '0.3 USD'
   */
  static sum<Unit extends string>(list: Iterable<Money<NoInfer<Unit>>>, unit: Unit): Money<Unit> {
    let total = new Money(0n, 0, unit)
    for (const one of list) total = total.add(one)
    return total
  }

  /** -1 where this is less than the other, 0 where they are equal, 1 where it is more: for `sort`. */
  compare(other: Money<Unit>): -1 | 0 | 1 {
    return compare(fraction(this), like(this, other))
  }

  /** Whether both are the same amount, whatever their scales. */
  equals(other: Money<Unit>): boolean {
    return this.compare(other) === 0
  }

  /** This and the other. */
  add(other: Money<Unit>): Money<Unit> {
    return inUnit(add(fraction(this), like(this, other)), this.unit)
  }

  /** This without the other. */
  subtract(other: Money<Unit>): Money<Unit> {
    return inUnit(subtract(fraction(this), like(this, other)), this.unit)
  }

  /**
   * So many times this.
   *
   * @throws NotAnIntegerError for 0.5 and the like: what is rounded, and how, is for the caller to say
   */
  multiply(times: bigint | number): Money<Unit> {
    if (typeof times === 'string') throw new NotAnIntegerError(times)
    return new Money(this.count * parseInteger(times), this.scale, this.unit)
  }

  /** The same amount with the other sign. */
  negate(): Money<Unit> {
    return this.multiply(-1)
  }

  /** Whether it is nothing. */
  isZero(): boolean {
    return this.count === 0n
  }

  /** The decimal with all its places and without its unit: `0.006955`. */
  toDecimal(): string {
    return unitsToDecimal(this.count, this.scale)
  }

  /** The decimal and the unit, `0.006955 USD`; `Money.parse` reads it back. */
  toString(): string {
    return `${this.toDecimal()} ${this.unit}`
  }

  /** The same text, for `JSON.stringify`: a JSON number would be read as a binary float. */
  toJSON(): string {
    return this.toString()
  }

  /**
   * The amount in the words of a locale, such as `de-DE`; every digit of it is shown, unless the options of
   * Intl.NumberFormat say where to round.
   *
   * @throws InexactError when it has more than 100 decimal places
   * @example new Money(6955, 6, 'USD').format('en-US') // '$0.006955'
   */
  format(locale: string | readonly string[], options: MoneyFormat = {}): string {
    return formatMoney({ decimal: this.toDecimal(), unit: this.unit }, locale, options)
  }

  /** Gives the text of `toString` to template literals; a conversion to a number throws a TypeError. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === 'string') return this.toString()
    throw new TypeError(
      `${this.toString()} is not a number: +, -, *, < and similar operators would convert it to a binary float. ` +
        'Use add, subtract, multiply, compare, equals or format.',
    )
  }
}

function fraction({ count, scale }: Money): Exact {
  return fromUnits(count, scale)
}

/** A decimal as an amount: its denominator is a power of ten. */
function inUnit<Unit extends string>({ n, d }: Exact, unit: Unit): Money<Unit> {
  return new Money(n, d.toString().length - 1, unit)
}

/** The other amount, which must be in the unit of the first. */
function like({ unit }: Money, other: Money): Exact {
  if (other?.unit !== unit) throw new UnitMismatchError(unit, other?.unit ?? other)
  return fraction(other)
}
