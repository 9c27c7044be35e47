import { NotAnIntegerError } from './not-an-integer-error.ts'

const LONGEST = 1000

/** An integer as a bigint, without a digit lost; texts are digits with a sign or without. */
export function integer(value: unknown): bigint {
  if (typeof value === 'bigint') return value
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value)
  if (typeof value === 'string' && value.length <= LONGEST && /^-?(?:0|[1-9]\d*)$/.test(value)) return BigInt(value)
  throw new NotAnIntegerError(value)
}
