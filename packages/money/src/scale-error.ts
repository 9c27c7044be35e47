import { given } from './given.ts'
import { MoneyError } from './money-error.ts'

/** Thrown when a number of decimal places is not a whole number from 0 to 400. */
export class ScaleError extends MoneyError {
  override readonly name = 'ScaleError'
  readonly given: unknown

  constructor(scale: unknown) {
    super(
      `Not a scale: ${given(scale)}. Allowed: a whole number of decimal places from 0 to 400, ` +
        'such as 2 for cents or 6 for micros.',
    )
    this.given = scale
  }
}
