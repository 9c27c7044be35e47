import { parsePointer, valueAt } from '@outlay/spec/json-pointer'
import fc from 'fast-check'

type Schema = Readonly<Record<string, unknown>>
type Values = fc.Arbitrary<unknown>

const scalar: Values = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', 'x', '😀😀', 0, -0, 1, -1, 1.5, 64, 1000, 2 ** 53, [], {}, [1, 1]),
  fc.constantFrom<unknown>(Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY),
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.string({ unit: 'binary', maxLength: 70 }),
)
const names = fc.constantFrom('x', '', 'a/b', 'c~d', '0', '01', '__proto__', 'constructor', 'n\nn', 'ü', 'k'.repeat(70))

/** Values that a schema of a document allows, or nearly so: most have a fault or two, some have none, some have many. */
export function valuesOf(document: object, schema: unknown, depth = 0): Values {
  const whole = followed(document, schema)
  const fitting = fittingValues(document, whole, depth)
  return fc.oneof({ weight: 12, arbitrary: fitting }, { weight: 1, arbitrary: scalar })
}

function fittingValues(document: object, schema: Schema, depth: number): Values {
  const of = (one: unknown): Values => valuesOf(document, one, depth + 1)
  const choices = [schema['anyOf'], schema['oneOf']].flatMap((list) => (Array.isArray(list) ? list : []))
  const parts = Array.isArray(schema['allOf']) ? schema['allOf'] : []
  if (depth > 6) return scalar
  if (choices.length > 0) return fc.oneof(...choices.map(of), ...(schema['properties'] ? [objects(schema, of)] : []))
  if (parts.length > 0) return fc.tuple(...[schemaWithout(schema, 'allOf'), ...parts].map(of)).map(joined)
  if ('const' in schema) return fc.constant(schema['const'])
  if (Array.isArray(schema['enum'])) return fc.constantFrom(...schema['enum'])
  const types = [schema['type'] ?? inferred(schema)].flat()
  return fc.oneof(...types.map((type) => ofType(String(type), schema, of)))
}

function ofType(type: string, schema: Schema, of: (one: unknown) => Values): Values {
  if (type === 'object') return objects(schema, of)
  if (type === 'array') return fc.oneof(...sizes(schema, 'Items').map((size) => lists(of(schema['items'] ?? {}), size)))
  if (type === 'string') return texts(schema)
  if (type === 'boolean') return fc.boolean()
  return type === 'null' ? fc.constant(null) : numbers(schema)
}

function objects(schema: Schema, of: (one: unknown) => Values): Values {
  const properties = Object.entries((schema['properties'] ?? {}) as Schema)
  const required = new Set(schema['required'] as readonly string[] | undefined)
  const fields = properties.map(([name, one]) => {
    const is = fc.integer({ min: 0, max: 11 }).map((n) => (required.has(name) ? n > 0 : n > 6))
    return fc.tuple(fc.constant(name), is, of(one))
  })
  const added = fc.oneof(
    { weight: 6, arbitrary: fc.constant([]) },
    { weight: 1, arbitrary: fc.array(fc.tuple(names, fc.constant(true), scalar), { maxLength: 3 }) },
  )
  return fc.tuple(fc.tuple(...fields), added).map(([own, more]) => {
    const given = [...own, ...more].flatMap(([name, is, value]) => (is ? [[name, value] as const] : []))
    return Object.fromEntries(given)
  })
}

function lists(one: Values, size: number): Values {
  const length = Math.min(size, 8)
  return fc.oneof(
    fc.array(one, { minLength: length, maxLength: length }),
    one.map((value) => Array(size).fill(value)),
  )
}

function texts(schema: Schema): Values {
  const samples = [
    '2026-11-20',
    '2026-11-20T00:00:00Z',
    'https://example.com/a.png',
    '1',
    '0.5',
    '1024x1024',
    'a'.repeat(64),
  ]
  const lengths = sizes(schema, 'Length').map((length) => fc.constantFrom('a'.repeat(length), '😀'.repeat(length)))
  return fc.oneof(...lengths, fc.constantFrom(...samples), fc.uuid(), fc.string())
}

/** At the bounds of a size, and one beyond each. */
function sizes(schema: Schema, of: 'Items' | 'Length'): number[] {
  const [least, most] = [Number(schema[`min${of}`] ?? 0), Number(schema[`max${of}`] ?? 3)]
  return [least - 1, least, least + 1, most, most + 1].filter((size) => size >= 0 && size < 5000)
}

function numbers(schema: Schema): Values {
  const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'].flatMap((word) => schema[word] ?? [])
  const step = Number(schema['multipleOf'] ?? 1)
  const near = bounds.flatMap((bound) => [-step, 0, step, 0.5].map((by) => Number(bound) + by))
  const some = fc.integer({ min: 0, max: 40 }).map((n) => n * step)
  return near.length === 0 ? some : fc.oneof(fc.constantFrom(...near), some)
}

function joined(parts: readonly unknown[]): unknown {
  const objects = parts.filter((part) => typeof part === 'object' && part !== null && !Array.isArray(part))
  return objects.length < parts.length ? parts.at(-1) : Object.assign({}, ...objects)
}

function inferred(schema: Schema): string[] {
  if ('properties' in schema || 'required' in schema) return ['object']
  return 'items' in schema ? ['array'] : ['string', 'number', 'null', 'boolean']
}

function schemaWithout(schema: Schema, word: string): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== word))
}

function followed(document: object, schema: unknown): Schema {
  if (typeof schema !== 'object' || schema === null) return {}
  const whole = schema as Schema
  if (typeof whole['$ref'] !== 'string') return whole
  return followed(document, valueAt(document, parsePointer(whole['$ref'])))
}
