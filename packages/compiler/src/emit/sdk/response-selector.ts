import type { AnswerWhen } from '@outlay/ir'
import { propertyAccess } from '../output/property-access.ts'

/** The keys that lead to what picks a response in the options of a call: `headers`, `X-Dry-Run`. */
export function optionKeys({ keys }: AnswerWhen): readonly string[] {
  const [part = '', ...below] = keys
  return [part === 'header' ? 'headers' : part, ...below]
}

/** Code that reads it there. */
export function selectorValue(when: AnswerWhen): string {
  const [part = '', ...below] = optionKeys(when)
  const read = `options${propertyAccess(part, false)}${below.map((key) => propertyAccess(key, true)).join('')}`
  return when.default === undefined ? read : `${read} ?? ${JSON.stringify(when.default)}`
}

/** The condition as types: the keys, and the values for which the declared response holds. */
export function selectorType(when: AnswerWhen): string {
  return `${JSON.stringify(optionKeys(when))}, ${when.is.map((one) => JSON.stringify(one)).join(' | ')}`
}

/** Has a function types of its own for dry runs? It has none where a request that says nothing is one. */
export function isConditional(when: AnswerWhen | undefined): when is AnswerWhen {
  return when !== undefined && !when.is.includes(when.default)
}
