/** The units that are not currencies: what a vendor sells in advance and charges its runs in. */
export const UNITS: readonly string[] = ['credit', 'creative-unit']

let known: ReadonlySet<string> | undefined

/**
 * Whether a name is a unit that amounts can be in: an ISO 4217 currency code in capitals, or one of `UNITS`.
 *
 * The codes are those that the run-time knows (ECMA-402 Intl.supportedValuesOf), which include withdrawn ones such as
 * DEM. They are read at the first call.
 *
 * @example isUnit('USD') // true
 * @example isUnit('usd') // false
 */
export function isUnit(name: string): boolean {
  known ??= new Set([...UNITS, ...Intl.supportedValuesOf('currency')])
  return known.has(name)
}
