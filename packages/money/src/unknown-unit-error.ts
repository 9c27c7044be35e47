import { given } from './given.ts'
import { MoneyError } from './money-error.ts'
import { UNITS } from './unit.ts'

/** Thrown when an amount is to be in something that is no unit. */
export class UnknownUnitError extends MoneyError {
  override readonly name = 'UnknownUnitError'
  readonly given: unknown

  constructor(unit: unknown) {
    super(
      `Not a unit: ${given(unit)}. Allowed: a currency code of ISO 4217 in capitals, such as "USD", ` +
        `or one of ${UNITS.map((one) => `"${one}"`).join(', ')}.`,
    )
    this.given = unit
  }
}
