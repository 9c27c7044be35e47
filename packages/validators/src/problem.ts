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
  // Of a number; what a value of another type is, is told by the value.
  type: ({ params }) => ([params['type']].flat().includes('integer') ? ', not a whole number' : ''),
  uniqueItems: ({ params }) => `, where entries ${params['j']} and ${params['i']} are the same`,
}

/** What is wrong with the given value, as it goes on after `x is 7`: `, below 128`. */
export function problem(error: AjvError): string {
  return problems[error.keyword]?.(error) ?? ', which does not fit'
}
