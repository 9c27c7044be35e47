import type { AnswerWhen } from '@outlay/ir'
import { answerWhenOf } from '../model/answer-when.ts'
import type { Operation } from '../model/operation.ts'
import { requestField } from '../model/request-field.ts'
import type { Json } from '../model/schema.ts'
import { expressionOf } from '../parse/expression.ts'

/** For which requests the declared answer of an operation holds; undefined where it does for all. */
export function lowerAnswerWhen(document: Json, operation: Operation): AnswerWhen | undefined {
  const when = answerWhenOf(operation)
  const expression = expressionOf(when?.condition['value'])
  if (when === undefined || expression === undefined) return undefined
  const { status, schema, otherwise, condition } = when
  const fallback = requestField(document, operation, expression)?.schema['default']
  return {
    value: expression.text,
    keys: [...expression.names, ...expression.keys],
    is: [condition['is']].flat(),
    written: condition['is'],
    ...(fallback !== undefined && { default: fallback }),
    status,
    schema,
    ...(otherwise !== undefined && { otherwise }),
  }
}
