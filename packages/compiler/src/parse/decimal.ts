import { exact, NotADecimalError } from '@outlay/money'

/** Is a value of a document or a price list an amount: a number, or a decimal string that `@outlay/money` reads? */
export function isDecimal(value: unknown): boolean {
  if (typeof value !== 'number' && (typeof value !== 'string' || !/^-?[0-9.]+$/.test(value))) return false
  try {
    exact(value)
    return true
  } catch (error) {
    if (error instanceof NotADecimalError) return false
    throw error
  }
}
