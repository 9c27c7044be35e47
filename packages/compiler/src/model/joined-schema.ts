import { equal } from '@outlay/validators/runtime'
import { type Json, typesOf } from './schema.ts'

/**
 * What is known of a field that has a schema in each media type of a body: the one that all have, else the types and
 * the values of all, and what they have in common.
 */
export function joinedSchema(schemas: readonly Json[]): Json {
  const [first = {}, ...others] = schemas
  if (others.every((one) => equal(one, first))) return first
  const same = Object.entries(first).filter(([word, value]) =>
    others.every((one) => word in one && equal(one[word], value)),
  )
  const known = schemas.every((schema) => typesOf(schema).length > 0)
  const types = known ? [...new Set(schemas.flatMap(typesOf))] : []
  const listed = schemas.map((one) => one['enum']).filter((values) => Array.isArray(values))
  const values = listed.length === schemas.length ? { enum: [...new Set(listed.flat())] } : {}
  return { ...Object.fromEntries(same), ...(types.length > 0 && { type: types }), ...values }
}
