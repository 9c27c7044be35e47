import type { Operation, Response } from '../document/operation.ts'
import { followed, isObject, type Json } from '../document/schema.ts'

/** The outline of a body, as the runtime of `@outlay/sdk` reads it. */
export interface AnswerShape {
  readonly type: string
  readonly required?: Readonly<Record<string, string>>
}

/** The outline of each answer that an operation declares, by status. */
export function answerShapes(document: Json, { responses }: Operation): Record<string, AnswerShape> {
  return Object.fromEntries(responses.map((response) => [response.status, answerShape(document, response)]))
}

function answerShape(document: Json, { content }: Response): AnswerShape {
  const json = content.find(({ mediaType }) => /^[^;]*[/+]json\b/.test(mediaType))
  if (json === undefined) return { type: 'none' }
  const schema = followed(document, json.schema)
  const names = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const required = names.map((name) => [name, typeOf(followed(document, properties[name]))])
  return { type: typeOf(schema), ...(names.length > 0 && { required: Object.fromEntries(required) }) }
}

/** The JSON types of a schema joined by `|`; empty where the schema does not say them at its top. */
function typeOf({ type, enum: values, const: value }: Json): string {
  if (type !== undefined) return [type].flat().join('|')
  const listed = Array.isArray(values) ? values : value === undefined ? [] : [value]
  return [...new Set(listed.map(nameOf))].join('|')
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
