import { MoneyError } from './money-error.ts'

/** Thrown by `toDecimal` when a value needs more decimals than were asked for: printing never rounds. */
export class InexactError extends MoneyError {
  override readonly name = 'InexactError'
  readonly places: number

  constructor(value: string, places: number) {
    super(
      `${value} does not fit ${places} decimal places exactly. Allow more places, ` +
        `or round it first: unitsToDecimal(round(value, ${places}, mode), ${places}).`,
    )
    this.places = places
  }
}
