import type { AjvError } from './fault.ts'

type Problem = (error: AjvError) => string

const bound =
  (word: string): Problem =>
  (error) =>
    `, ${word} ${error.params['limit']}`

const problems: Readonly<Record<string, Problem>> = {
  multipleOf: ({ params }) => `, not a multiple of ${params['multipleOf']}`,
  minimum: bound('below'),
  maximum: bound('above'),
  exclusiveMinimum: bound('not above'),
  exclusiveMaximum: bound('not below'),
  minLength: bound('shorter than'),
  maxLength: bound('longer than'),
  minItems: bound('shorter than'),
  maxItems: bound('longer than'),
  enum: () => ', which is not in the list',
  const: () => ', another value',
  pattern: () => ', which does not match',
  format: ({ params }) => `, which is no ${params['format']}`,
  type: ({ data, params }) => typeProblem(data, params['type']),
  uniqueItems: ({ params }) => `, where entries ${params['j']} and ${params['i']} are the same`,
}

/** What is wrong with the given value, as it goes on after `x is 7`: `, below 128`. */
export function problem(error: AjvError): string {
  return problems[error.keyword]?.(error) ?? ', which does not fit'
}

function typeProblem(data: unknown, wanted: unknown): string {
  const numeric = typeof data === 'number' && [wanted].flat().includes('integer')
  if (numeric) return ', not a whole number'
  return data === null || data === undefined ? '' : `, ${typeOf(data)}`
}

function typeOf(data: unknown): string {
  if (Array.isArray(data)) return 'an array'
  return typeof data === 'object' ? 'an object' : `a ${typeof data}`
}
