import type { Operation } from './operation.ts'
import { partsOf } from './response-shape.ts'
import { isObject, type Json } from './schema.ts'

/** The fields that the document knows, where a body may have others. */
export function openFields(document: Json, { body }: Operation): Json {
  const parts = body.map(({ schema }) => partsOf(document, schema))
  const open = parts.some((one) => one.every(({ additionalProperties }) => additionalProperties !== false))
  const names = parts.flat().flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : []))
  return open ? { fields: [...new Set(names)] } : {}
}
