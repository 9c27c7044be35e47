import type { ResponseBodyTypes, ResponseSelection } from '../operation.ts'

/** What is generated of an operation whose good answer the request picks. */
export interface ResponseSelector {
  /** The values for which the declared answer holds. */
  readonly values: readonly unknown[]
  /** Its good answers then, and else. */
  readonly dryRun: ResponseBodyTypes
  readonly realRun: ResponseBodyTypes
}

/**
 * What a request picks, by the one of its values that decides: `'true'` goes over the wire as `true` does.
 *
 * @example selectResponse({ values: [true], dryRun: { 200: 'object' }, realRun: { 202: 'object' } }, true)
 */
export function selectResponse({ values, dryRun, realRun }: ResponseSelector, value: unknown): ResponseSelection {
  const isDryRun = values.some((one) => String(one) === String(value))
  return { isDryRun, responses: isDryRun ? dryRun : realRun }
}
