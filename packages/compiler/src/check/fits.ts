import { typeNames } from '../model/possible-types.ts'
import { partsOf } from '../model/response-shape.ts'
import type { Json } from '../model/schema.ts'
import type { TemplateValue } from './template-value.ts'
import { valueViolations } from './value-violations.ts'

/** Why a value has to be as it is allowed. */
export const SAYS: string = 'the response schema says so'

/** Why a value of a template cannot stand where the response schema has it: found and allowed; undefined when it can. */
export function misfit(document: Json, value: TemplateValue, schema: unknown): readonly [string, string] | undefined {
  const parts = partsOf(document, schema)
  for (const part of parts) {
    const types = typesIn(part)
    if (types.length > 0 && value.types.some((type) => !takes(types, type, value)))
      return [foundOf(value), `${typeNames(types)}: ${SAYS}`]
  }
  for (const one of value.values ?? []) {
    const [fault] = valueViolations(document, schema, one)
    if (fault !== undefined) return [shownOf(value, one), `${fault.allowed}: ${SAYS}`]
  }
  return parts.map((part) => lengthMisfit(part, value)).find((one) => one !== undefined)
}

/** Whether a number is always whole, its known values tell. */
function takes(types: readonly string[], type: string, { values = [] }: TemplateValue): boolean {
  if (types.includes(type)) return true
  return isNumber(type) && (types.includes('number') || (types.includes('integer') && values.length > 0))
}

function lengthMisfit(schema: Json, { lengths = [], name }: TemplateValue): readonly [string, string] | undefined {
  const { minItems = 0, maxItems = Infinity } = schema
  const odd = lengths.find((length) => length < Number(minItems) || length > Number(maxItems))
  if (odd === undefined) return undefined
  const found = name === undefined ? `a list of ${odd}` : `${name}, which can have ${odd} entries`
  const least = 'minItems' in schema ? [`at least ${String(minItems)}`] : []
  const most = 'maxItems' in schema ? [`at most ${String(maxItems)}`] : []
  return [found, `${[...least, ...most].join(' and ')} entries: ${SAYS}`]
}

function shownOf({ name }: TemplateValue, value: unknown): string {
  const text = JSON.stringify(value)
  return name === undefined ? text : `${name}, which can be ${text.length > 70 ? `${text.slice(0, 60)}…` : text}`
}

function isNumber(type: string): boolean {
  return type === 'number' || type === 'integer'
}

function foundOf({ types, values, name }: TemplateValue): string {
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
