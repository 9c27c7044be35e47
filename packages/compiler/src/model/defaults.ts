import type { Defaults } from '@outlay/ir'
import { followed, isObject, type Json, schemaName } from './schema.ts'

/**
 * The defaults that a schema declares, however deep; undefined where it declares none. Branches (`oneOf`, `anyOf`) are left
 * out, since which of them holds depends on the value.
 */
export function defaultsOf(document: Json, schema: unknown, names: readonly string[] = []): Defaults | undefined {
  const name = schemaName(schema)
  // A schema that holds itself declares no more further down.
  if (name !== undefined && names.includes(name)) return undefined
  const within = name === undefined ? names : [...names, name]
  const whole = followed(document, schema)
  const parts = [whole, ...(Array.isArray(whole['allOf']) ? whole['allOf'] : []).map((one) => followed(document, one))]
  const below = parts.flatMap(({ properties }) => (isObject(properties) ? Object.entries(properties) : []))
  const properties = below.flatMap(([key, one]) => {
    const found = defaultsOf(document, one, within)
    return found === undefined ? [] : [[key, found] as const]
  })
  const items = isObject(whole['items']) ? defaultsOf(document, whole['items'], within) : undefined
  const found = {
    ...('default' in whole && { default: whole['default'] }),
    ...(isNullable(whole) && { nullable: true as const }),
    ...(properties.length > 0 && { properties: Object.fromEntries(properties) }),
    ...(items !== undefined && { items }),
  }
  return Object.keys(found).length === 0 ? undefined : found
}

function isNullable({ type, enum: values }: Json): boolean {
  return [type].flat().includes('null') && (!Array.isArray(values) || values.includes(null))
}
