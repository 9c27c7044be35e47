import { given } from './given.ts'
import { MoneyError } from './money-error.ts'

/**
 * Thrown by `exact` when what it was given is not a decimal, is not finite, or is too long to work with.
 *
 * `given` is the refused value as it came.
 */
export class NotADecimalError extends MoneyError {
  override readonly name = 'NotADecimalError'
  readonly given: unknown

  constructor(value: unknown) {
    super(
      `Not a decimal: ${given(value)}. ` +
        'Allowed: a bigint, a finite number, or a string like "12", "-0.5" or "1.5e-7" of at most 1000 characters ' +
        'with an exponent from -400 to 400. Write a point for the decimals; leave out "+", spaces, ' +
        'leading zeros and digit separators.',
    )
    this.given = value
  }
}
