import { isDecimal, showValue } from './decimal.ts'
import { UnpricedError } from './unpriced.ts'

/** What a document declares a state to be, and its type here; a decimal may also be handed in as an exact amount. */
interface StateTypes {
  readonly decimal: string | number
  readonly integer: number
  readonly string: string
  readonly boolean: boolean
}

const FITS: Readonly<Record<keyof StateTypes, (value: unknown) => boolean>> = {
  decimal: isDecimal,
  integer: Number.isSafeInteger,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
}

/**
 * A value of the running server by its name, undefined where the caller did not give it.
 *
 * @throws UnpricedError `missing-state` for a value of another type than the document declares
 * @example stateOf({ balance: '12.5' }, 'balance', 'decimal') // '12.5'
 */
export function stateOf<T extends keyof StateTypes>(
  state: Readonly<Record<string, unknown>> | undefined,
  name: string,
  type: T,
): StateTypes[T] | undefined {
  const value = state?.[name]
  if (value === undefined || value === null) return undefined
  if (FITS[type](value)) return value as StateTypes[T]
  const message = `The state \`${name}\` must be ${type === 'integer' ? 'an' : 'a'} ${type}; received ${showValue(value)}.`
  throw new UnpricedError('missing-state', '', message)
}
