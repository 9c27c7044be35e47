import { answerWhenOf } from '../../model/answer-when.ts'
import type { Operation } from '../../model/operation.ts'
import { requestField } from '../../model/request-field.ts'
import type { Json } from '../../model/schema.ts'
import { expressionOf } from '../../parse/expression.ts'
import { propertyAccess } from '../output/property-access.ts'

/** What picks the answer to a call, where its request does (`x-answer-when`). */
export interface Picking {
  /** The keys that lead to the value in the options of a call: `headers`, `X-Dry-Run`. */
  readonly keys: readonly string[]
  /** Those that lead to it in a request as it is read: `header`, `X-Dry-Run`. */
  readonly readKeys: readonly string[]
  /** The values for which the declared answer holds. */
  readonly is: readonly unknown[]
  /** What stands for a value that is absent. */
  readonly fallback: unknown
  /** The status of the declared answer. */
  readonly status: string
  /** The schemas of the declared answer, and of the others with its status; undefined where there are none. */
  readonly schema: string
  readonly otherwise: string | undefined
}

/** What picks the answers of an operation; undefined where each request gets the same. */
export function pickingOf(document: Json, operation: Operation): Picking | undefined {
  const when = answerWhenOf(operation)
  const expression = expressionOf(when?.condition['value'])
  if (when === undefined || expression === undefined) return undefined
  const { status, schema, otherwise, condition } = when
  const readKeys = [...expression.names, ...expression.keys]
  const [part = '', ...below] = readKeys
  const keys = [part === 'header' ? 'headers' : part, ...below]
  const fallback = requestField(document, operation, expression)?.schema['default']
  return { keys, readKeys, is: [condition['is']].flat(), fallback, status, schema, otherwise }
}

/** Code that reads the value from the options of a call. */
export function pickedValue({ keys, fallback }: Picking): string {
  const [part = '', ...below] = keys
  const read = `options${propertyAccess(part, false)}${below.map((key) => propertyAccess(key, true)).join('')}`
  return fallback === undefined ? read : `${read} ?? ${JSON.stringify(fallback)}`
}

/** The condition as a type: the keys, and the values. */
export function pickedType({ keys, is }: Picking): string {
  return `${JSON.stringify(keys)}, ${is.map((one) => JSON.stringify(one)).join(' | ')}`
}

/** Does a request that says nothing get the declared answer? */
export function isDeclaredAtOnce({ is, fallback }: Picking): boolean {
  return is.includes(fallback)
}
