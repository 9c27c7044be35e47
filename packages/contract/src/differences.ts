import { formatValue } from './format-value.ts'

/** How two JSON values differ at one place. */
export interface Difference {
  /** The field's name, dotted where it is nested; empty for the value as a whole. */
  readonly field: string
  readonly expected: unknown
  readonly received: unknown
}

/** Every place at which two JSON values differ; what one of them lacks is undefined. */
export function findDifferences(expected: unknown, received: unknown, field = ''): Difference[] {
  if (!isNest(expected) || !isNest(received) || Array.isArray(expected) !== Array.isArray(received)) {
    return Object.is(expected, received) ? [] : [{ field, expected, received }]
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(received)])
  return [...keys].flatMap((key) => findDifferences(valueAt(expected, key), valueAt(received, key), below(field, key)))
}

/**
 * A difference as a sentence, with what says so; values as `show` writes them.
 *
 * @example formatDifference({ field: 'usd', expected: '0.02', received: '0.01' }, 'price rule of estimateImage')
 * // 'usd: expected "0.02" (price rule of estimateImage), received "0.01".'
 */
export function formatDifference(
  { field, expected, received }: Difference,
  source: string,
  show: (value: unknown) => string = formatValue,
): string {
  const name = field === '' ? 'The body' : field
  const wanted = expected === undefined ? 'no such field' : show(expected)
  return `${name}: expected ${wanted} (${source}), received ${received === undefined ? 'nothing' : show(received)}.`
}

type Nest = Readonly<Record<string, unknown>>

function isNest(value: unknown): value is Nest {
  return typeof value === 'object' && value !== null
}

function valueAt(nest: Nest, key: string): unknown {
  return Object.hasOwn(nest, key) ? nest[key] : undefined
}

function below(field: string, key: string): string {
  return field === '' ? key : `${field}.${key}`
}
