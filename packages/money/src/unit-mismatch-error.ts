import { given } from './given.ts'
import { MoneyError } from './money-error.ts'

/** Thrown when amounts in two units meet: there is no rate between them that this package could know. */
export class UnitMismatchError extends MoneyError {
  override readonly name = 'UnitMismatchError'
  readonly unit: string
  readonly given: unknown

  constructor(unit: string, other: unknown) {
    super(
      `An amount in ${unit} meets ${typeof other === 'string' ? `one in ${given(other)}` : given(other)}. ` +
        `Allowed: a Money in ${unit}. Convert the other one first, at a rate of your own.`,
    )
    this.unit = unit
    this.given = other
  }
}
