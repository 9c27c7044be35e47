import { typeNames } from '../model/possible-types.ts'
import { partsOf } from '../model/response-shape.ts'
import type { Json, Schema } from '../model/schema.ts'
import type { TemplateValue } from './template-value.ts'
import { valueViolations } from './value-violations.ts'

/** Why a value of a template cannot stand where the response schema has it. */
export interface Misfit {
  readonly received: string
  readonly allowed: string
  /** The value that does not fit, where it is always this one. */
  readonly literal?: unknown
}

/** Finds out why a value of a template cannot stand where the response schema has it; undefined when it can. */
export function misfitOf(document: Json, leaf: TemplateValue, schema: unknown): Misfit | undefined {
  const parts = partsOf(document, schema)
  for (const part of parts) {
    const types = typesIn(part)
    if (types.length > 0 && leaf.types.some((type) => !takes(types, type, leaf)))
      return { received: receivedOf(leaf), allowed: typeNames(types) }
  }
  for (const value of leaf.values ?? []) {
    const [violation] = valueViolations(document, schema, value)
    if (violation === undefined) continue
    const literal = leaf.name === undefined ? { literal: value } : {}
    return { received: shownOf(leaf, value), allowed: violation.allowed, ...literal }
  }
  return parts.map((part) => lengthMisfit(part, leaf)).find((one) => one !== undefined)
}

/** Whether a number is always whole, its known values tell. */
function takes(types: readonly string[], type: string, { values = [] }: TemplateValue): boolean {
  if (types.includes(type)) return true
  return isNumber(type) && (types.includes('number') || (types.includes('integer') && values.length > 0))
}

function lengthMisfit(schema: Schema, { lengths = [], name }: TemplateValue): Misfit | undefined {
  const { minItems = 0, maxItems = Infinity } = schema
  const odd = lengths.find((length) => length < Number(minItems) || length > Number(maxItems))
  if (odd === undefined) return undefined
  const received = name === undefined ? `a list of ${odd}` : `${name}, which can have ${odd} entries`
  const least = 'minItems' in schema ? [`at least ${String(minItems)}`] : []
  const most = 'maxItems' in schema ? [`at most ${String(maxItems)}`] : []
  return { received, allowed: `a list of ${[...least, ...most].join(' and ')} entries` }
}

function shownOf({ name }: TemplateValue, value: unknown): string {
  const text = JSON.stringify(value)
  return name === undefined ? text : `${name}, which can be ${text.length > 70 ? `${text.slice(0, 60)}…` : text}`
}

function isNumber(type: string): boolean {
  return type === 'number' || type === 'integer'
}

function receivedOf({ types, values, name }: TemplateValue): string {
  const [literal] = values ?? []
  const what = name ?? (literal === undefined ? undefined : JSON.stringify(literal))
  return what === undefined ? typeNames(types) : `${what}, ${typeNames(types)}`
}

/** The types of a schema, those of its values where it names no type. */
function typesIn(schema: Schema): string[] {
  const types = [schema.type ?? []].flat().map(String)
  if (types.length > 0) return types
  const values = Array.isArray(schema.enum) ? schema.enum : 'const' in schema ? [schema.const] : []
  return [...new Set(values.map((value) => (value === null ? 'null' : typeof value)))]
}
