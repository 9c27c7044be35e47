import { Money } from '@outlay/money'
import { childPointer } from '@outlay/spec/json-pointer'
import { excerpt, OutlayError } from '../errors/errors.ts'

/** What an amount error is made from. */
export interface AmountErrorDetails {
  readonly operation: string
  readonly pointer: string
  readonly received: unknown
  readonly response: unknown
  /** What is allowed there. */
  readonly allowed: string
  readonly cause?: unknown
}

/**
 * Where an answer should have an amount, it has something else. `pointer` is the JSON Pointer to it and `given` what
 * stands there; `answer` is the whole answer as it came, so that nothing that was paid for is lost.
 */
export class AmountError extends OutlayError {
  override readonly name = 'AmountError'
  declare readonly operation: string
  declare readonly pointer: string
  declare readonly received: unknown
  declare readonly response: unknown

  constructor({ cause, allowed, ...kept }: AmountErrorDetails) {
    const { operation, pointer, received } = kept
    const came = received === undefined ? 'nothing' : excerpt(JSON.stringify(received) ?? String(received), 80)
    super(
      `${operation}: ${pointer ? `\`${pointer}\`` : 'the response'} must be ${allowed}; received ${came}. ` +
        'The whole response is in `response`. Check that the API has the version this package was made for.',
      cause === undefined ? {} : { cause },
    )
    Object.assign(this, kept)
  }
}

/**
 * Where the amounts of a value are, as the document marks them by `x-money`; without any word there are none. Schemas that
 * are told more than once are constants; one that holds itself does so by a getter.
 */
export interface Amounts {
  /** The value is an amount in this unit. */
  readonly unit?: string
  /** The amount is an integer that counts 10^-scale of the unit; a decimal when absent. */
  readonly scale?: number
  /** Of an object, the fields with amounts that must be there, and those that may be. */
  readonly required?: Readonly<Record<string, Amounts>>
  readonly optional?: Readonly<Record<string, Amounts>>
  /** Of an object, all fields, whatever their names. */
  readonly values?: Amounts
  /** Of a list, its entries. */
  readonly items?: Amounts
  /** The value may be null. */
  readonly orNull?: Amounts
  /** The value has the amounts of each of these. */
  readonly all?: readonly Amounts[]
  /** The value is one of these: the first that it looks like. */
  readonly either?: readonly Alternative[]
}

/** What a value may be: an object with these fields, some of which are always the same. */
export interface Alternative {
  readonly has: readonly string[]
  readonly is?: Readonly<Record<string, unknown>>
  readonly amounts: Amounts
}

/** Where somebody reads: in which answer of which operation, and at which JSON Pointer. */
export interface ResponsePosition {
  readonly operation: string
  readonly response: unknown
  readonly pointer: string
}

/**
 * Reads the amounts of a value, in objects and lists like its own; undefined where it has none.
 *
 * @throws AmountError where an amount is missing or none, or where the value has another shape
 */
export function readAmounts(at: ResponsePosition, amounts: Amounts, value: unknown): unknown {
  if (amounts.unit !== undefined) return amountOf(at, amounts, value)
  if (amounts.orNull) return value === null ? null : readAmounts(at, amounts.orNull, value)
  if (amounts.all) return Object.assign({}, ...amounts.all.map((one) => readAmounts(at, one, value)))
  if (amounts.either) return readAmounts(at, alternative(at, amounts.either, value), value)
  if (amounts.items) return entriesOf(at, amounts.items, value)
  return amounts.required || amounts.optional || amounts.values ? fieldsOf(at, amounts, value) : undefined
}

function amountOf(at: ResponsePosition, { unit = '', scale }: Amounts, value: unknown): Money {
  try {
    if (scale === undefined) return Money.from(value as string, unit)
    return new Money(value as string, scale, unit)
  } catch (cause) {
    const exact =
      scale === undefined ? `an exact decimal in ${unit}` : `an exact integer that counts 10^-${scale} ${unit}`
    throw new AmountError({ ...at, received: value, allowed: exact, cause })
  }
}

function alternative(at: ResponsePosition, either: readonly Alternative[], value: unknown): Amounts {
  const object: object = Object(value)
  const found = either.find(
    ({ has, is }) =>
      has.every((key) => Object.hasOwn(object, key)) &&
      Object.entries({ ...is }).every(([key, wanted]) => object[key as keyof object] === wanted),
  )
  if (!found) throw new AmountError({ ...at, received: value, allowed: 'one of the values that the document declares' })
  return found.amounts
}

function entriesOf(at: ResponsePosition, items: Amounts, value: unknown): unknown[] {
  if (!Array.isArray(value)) throw new AmountError({ ...at, received: value, allowed: 'a list' })
  return value.map((entry, index) => readAmounts(below(at, String(index)), items, entry))
}

function fieldsOf(at: ResponsePosition, { required, optional, values }: Amounts, value: unknown): object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new AmountError({ ...at, received: value, allowed: 'an object' })
  }
  const properties = { ...optional, ...required }
  const others = values ? Object.keys(value).filter((key) => !Object.hasOwn(properties, key)) : []
  const fields = [...Object.entries(properties), ...others.map((key) => [key, values as Amounts] as const)]
  return Object.fromEntries(
    fields.flatMap(([key, amounts]) => {
      const field: unknown = Object.hasOwn(value, key) ? value[key as keyof object] : undefined
      if (field === undefined && !Object.hasOwn({ ...required }, key)) return []
      return [[key, readAmounts(below(at, key), amounts, field)]]
    }),
  )
}

function below(at: ResponsePosition, key: string): ResponsePosition {
  return { ...at, pointer: childPointer(at.pointer, key) }
}
