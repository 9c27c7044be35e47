import { MoneyError } from './money-error.ts'

/** Thrown by `divide` when the divisor is zero: no amount is the answer. */
export class DivisionByZeroError extends MoneyError {
  override readonly name = 'DivisionByZeroError'

  constructor(dividend: string) {
    super(`Cannot divide ${dividend} by zero. Any other divisor is allowed; check it with isZero(divisor) first.`)
  }
}
