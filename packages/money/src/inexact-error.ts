import { MoneyError } from './money-error.ts'

/**
 * Thrown by `toDecimal` when a value needs more decimals than were asked for: printing never rounds. By `format` also when
 * a value has more digits before the point than a locale's words can show; `places` is then the decimals that it has.
 */
export class InexactError extends MoneyError {
  override readonly name = 'InexactError'
  readonly places: number

  constructor(
    value: string,
    places: number,
    sentence: string = `${value} does not fit ${places} decimal places exactly. Allow more places, ` +
      `or round it first: unitsToDecimal(round(value, ${places}, mode), ${places}).`,
  ) {
    super(sentence)
    this.places = places
  }
}
