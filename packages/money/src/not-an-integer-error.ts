import { given } from './given.ts'
import { MoneyError } from './money-error.ts'

/** Thrown when a count or a factor is no integer, or is a number so large that it may have lost digits already. */
export class NotAnIntegerError extends MoneyError {
  override readonly name = 'NotAnIntegerError'
  readonly given: unknown

  constructor(value: unknown) {
    super(
      `Not an exact integer: ${given(value)}. Allowed: a bigint, a number within ±(2^53 − 1), ` +
        'or a string of digits where a count is read. Beyond that a number has lost digits.',
    )
    this.given = value
  }
}
