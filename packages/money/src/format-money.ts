import { InexactError, shorten } from './errors.ts'
import { UNITS } from './unit.ts'

/** Options of `Intl.NumberFormat` that apply to an amount, and the word for a unit that is not a currency. */
export interface MoneyFormat extends Omit<Intl.NumberFormatOptions, 'style' | 'currency' | 'unit' | 'unitDisplay'> {
  /** The word after a number of credits or creative units, in the user's language; English when absent. */
  readonly unitWord?: string
}

/** An amount as a decimal without exponent, and its unit. */
export interface DecimalAmount {
  readonly decimal: string
  readonly unit: string
}

const MOST_DECIMALS = 100
/** From 10^308 on, Intl.NumberFormat takes a text for infinity (ECMA-402, ToIntlMathematicalValue). */
const MOST_WHOLE_DIGITS = 308
const ROUNDS: readonly (keyof MoneyFormat)[] = [
  'maximumFractionDigits',
  'maximumSignificantDigits',
  'minimumSignificantDigits',
  'notation',
]

/** An amount in the words of a locale, with every digit that it has unless the options say where to round. */
export function formatMoney(
  { decimal, unit }: DecimalAmount,
  locale: string | readonly string[],
  options: MoneyFormat,
): string {
  const { unitWord, ...rest } = options
  const isCurrency = !UNITS.includes(unit)
  const style: Intl.NumberFormatOptions = { ...rest, ...(isCurrency && { style: 'currency', currency: unit }) }
  // A text is formatted digit by digit (ECMA-402 Intl.NumberFormat v3); a number would be a binary float.
  const text = formatter(locale, style, decimalsOf(decimal)).format(decimal as `${number}`)
  return isCurrency ? text : `${text} ${unitWord ?? englishWord(decimal, unit)}`
}

function formatter(locale: string | readonly string[], style: Intl.NumberFormatOptions, decimals: number) {
  const plain = new Intl.NumberFormat(locale as string[], style)
  const most = plain.resolvedOptions().maximumFractionDigits
  if (ROUNDS.some((word) => style[word as keyof Intl.NumberFormatOptions] !== undefined)) return plain
  if (most === undefined || decimals <= most) return plain
  return new Intl.NumberFormat(locale as string[], { ...style, maximumFractionDigits: decimals })
}

/** How many decimals are needed: zeros at the end are not. Throws for an amount that cannot be shown digit by digit. */
function decimalsOf(decimal: string): number {
  const digits = /\.(\d*[1-9])?0*$/.exec(decimal)?.[1]?.length ?? 0
  const whole = /\d+/.exec(decimal)?.[0].length ?? 0
  if (whole > MOST_WHOLE_DIGITS) {
    const sentence = `${shorten(decimal)} has ${whole} digits before the point; format shows at most ${MOST_WHOLE_DIGITS}. Use toDecimal.`
    throw new InexactError(decimal, digits, sentence)
  }
  if (digits > MOST_DECIMALS) throw new InexactError(decimal, MOST_DECIMALS)
  return digits
}

function englishWord(decimal: string, unit: string): string {
  const word = unit.replaceAll('-', ' ')
  return /^-?1(\.0*)?$/.test(decimal) ? word : `${word}s`
}
