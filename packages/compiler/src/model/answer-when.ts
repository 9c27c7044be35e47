import type { Place } from '../parse/yaml-source.ts'
import { answerOf, type Operation } from './operation.ts'
import { type Json, schemaNamed } from './schema.ts'

/** `x-answer-when`: for which requests the declared answer holds, and the schemas of the answers by their names. */
export interface AnswerWhen {
  /** The status of the response that it stands on. */
  readonly status: string
  readonly place: Place
  /** The condition: `value` and `is`. */
  readonly condition: Json
  /** The schema of the declared answer. */
  readonly schema: string
  /** The schema of what hand-written code answers with the same status; undefined where it has another. */
  readonly otherwise: string | undefined
}

/** For which requests the declared answer of an operation holds; undefined where it does for all. */
export function answerWhenOf(operation: Operation): AnswerWhen | undefined {
  const { when, status, place } = answerOf(operation) ?? {}
  if (when === undefined || status === undefined) return undefined
  const { value, is, schema, otherwise } = when
  return {
    status,
    place: [...(place ?? []), 'x-answer-when'],
    condition: { value, is },
    schema: String(schema),
    otherwise: otherwise === undefined ? undefined : String(otherwise),
  }
}

/** The schema that the declared answer of an operation has to fit. */
export function answerSchemaOf(operation: Operation): unknown {
  const when = answerWhenOf(operation)
  return when === undefined ? answerOf(operation)?.content[0]?.schema : schemaNamed(when.schema)
}
