import { valueViolations } from '../../check/value-violations.ts'
import { typeNames } from '../../model/possible-types.ts'
import type { Json } from '../../model/schema.ts'
import type { Leaf } from './leaf.ts'
import { partsOf } from './response-shape.ts'

/** Why a value has to be as it is allowed. */
export const SAYS: string = 'the response schema says so'

/** Why a value of a template cannot stand where the response schema has it: found and allowed; undefined when it can. */
export function misfit(document: Json, leaf: Leaf, schema: unknown): readonly [string, string] | undefined {
  const parts = partsOf(document, schema)
  for (const part of parts) {
    const types = typesIn(part)
    if (types.length > 0 && leaf.types.some((type) => !takes(types, type, leaf)))
      return [foundOf(leaf), `${typeNames(types)}: ${SAYS}`]
  }
  for (const value of leaf.values ?? []) {
    const [fault] = valueViolations(document, schema, value)
    if (fault !== undefined) return [shownOf(leaf, value), `${fault.allowed}: ${SAYS}`]
  }
  return parts.map((part) => lengthMisfit(part, leaf)).find((one) => one !== undefined)
}

/** Whether a number is always whole, its known values tell. */
function takes(types: readonly string[], type: string, { values = [] }: Leaf): boolean {
  if (types.includes(type)) return true
  return isNumber(type) && (types.includes('number') || (types.includes('integer') && values.length > 0))
}

function lengthMisfit(schema: Json, { lengths = [], name }: Leaf): readonly [string, string] | undefined {
  const { minItems = 0, maxItems = Infinity } = schema
  const odd = lengths.find((length) => length < Number(minItems) || length > Number(maxItems))
  if (odd === undefined) return undefined
  const found = name === undefined ? `a list of ${odd}` : `${name}, which can have ${odd} entries`
  const least = 'minItems' in schema ? [`at least ${String(minItems)}`] : []
  const most = 'maxItems' in schema ? [`at most ${String(maxItems)}`] : []
  return [found, `${[...least, ...most].join(' and ')} entries: ${SAYS}`]
}

function shownOf({ name }: Leaf, value: unknown): string {
  const text = JSON.stringify(value)
  return name === undefined ? text : `${name}, which can be ${text.length > 70 ? `${text.slice(0, 60)}…` : text}`
}

function isNumber(type: string): boolean {
  return type === 'number' || type === 'integer'
}

function foundOf({ types, values, name }: Leaf): string {
  const [literal] = values ?? []
  const what = name ?? (literal === undefined ? undefined : JSON.stringify(literal))
  return what === undefined ? typeNames(types) : `${what}, ${typeNames(types)}`
}

/** The types of a schema, those of its values where it names no type. */
function typesIn(schema: Json): string[] {
  const types = [schema['type'] ?? []].flat() as string[]
  if (types.length > 0) return types
  const values = Array.isArray(schema['enum']) ? schema['enum'] : 'const' in schema ? [schema['const']] : []
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))]
}
