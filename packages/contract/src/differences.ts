import { quoted } from './quoted.ts'

/** How two JSON values differ at one place. */
export interface Difference {
  /** The field's name, dotted where it is nested; empty for the value as a whole. */
  readonly field: string
  readonly expected: unknown
  readonly got: unknown
}

/** Every place at which two JSON values differ; what one of them lacks is undefined. */
export function differences(expected: unknown, got: unknown, field = ''): Difference[] {
  if (!isNest(expected) || !isNest(got) || Array.isArray(expected) !== Array.isArray(got)) {
    return Object.is(expected, got) ? [] : [{ field, expected, got }]
  }
  const keys = new Set([...Object.keys(expected), ...Object.keys(got)])
  return [...keys].flatMap((key) => differences(valueAt(expected, key), valueAt(got, key), below(field, key)))
}

/** A difference up to its last words: `estimatedCost.usd is "0.01", expected was "0.02"`; values as `show` writes them. */
export function told({ field, expected, got }: Difference, show: (value: unknown) => string = quoted): string {
  const name = field === '' ? 'The body' : field
  if (got === undefined) return `${name} is missing, expected was ${show(expected)}`
  return expected === undefined
    ? `${name} is ${show(got)}, expected was no such field`
    : `${name} is ${show(got)}, expected was ${show(expected)}`
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
