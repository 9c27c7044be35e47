import { given } from './given.ts'
import { MoneyError } from './money-error.ts'

/** Thrown by `round` when a mode from outside TypeScript is none of the four, rather than rounding some other way. */
export class UnknownRoundingError extends MoneyError {
  override readonly name = 'UnknownRoundingError'
  readonly given: unknown

  constructor(mode: unknown) {
    super(`Not a rounding: ${given(mode)}. Allowed: "up", "down", "half-up" or "half-even".`)
    this.given = mode
  }
}
