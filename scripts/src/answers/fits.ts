import { followed, type Json, typesOf } from '../document/schema.ts'
import type { Leaf } from './leaf.ts'

/** Why a value of a template cannot stand where the response schema has it: found and allowed; undefined when it can. */
export function misfit(document: Json, leaf: Leaf, schema: unknown): readonly [string, string] | undefined {
  const wanted = followed(document, schema)
  const types = typesOf(wanted)
  if (types.length === 0 || leaf.types.length === 0) return undefined
  if ('literal' in leaf) return literalMisfit(leaf.literal, wanted)
  const fits = leaf.types.some(
    (type) =>
      types.includes(type) ||
      (type === 'integer' && types.includes('number')) ||
      (type === 'number' && types.includes('integer') && leaf.schema !== undefined),
  )
  return fits ? undefined : [named(leaf.types), `${named(types)}: the response schema says so`]
}

function literalMisfit(literal: unknown, schema: Json): readonly [string, string] | undefined {
  const allowed = 'const' in schema ? [schema['const']] : schema['enum']
  if (Array.isArray(allowed) && !allowed.includes(literal)) {
    return [JSON.stringify(literal), allowed.map((one) => JSON.stringify(one)).join(' or ')]
  }
  const types = typesOf(schema)
  const type = literal === null ? 'null' : Number.isInteger(literal) ? 'integer' : typeof literal
  const nullable = [schema['type']].flat().includes('null')
  if (types.includes(type) || (type === 'integer' && types.includes('number')) || (type === 'null' && nullable))
    return undefined
  return [`${JSON.stringify(literal)}, ${named([type])}`, `${named(types)}: the response schema says so`]
}

function named(types: readonly string[]): string {
  return types.map((type) => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)).join(' or ')
}
