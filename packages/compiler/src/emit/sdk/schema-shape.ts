import { followed, isObject, type Json, schemaName } from '../../model/schema.ts'

/** The shape of a schema, by which the runtime of `@outlay/sdk` validates responses; `Shape` in there says what each word means. */
export interface Shape {
  readonly type?: string
  readonly required?: Readonly<Record<string, Part>>
  readonly optional?: Readonly<Record<string, Part>>
  readonly items?: Part
  readonly matching?: unknown
  readonly from?: unknown
  readonly to?: unknown
  readonly above?: unknown
  readonly below?: unknown
}

/** A part of a shape: one of its own, or that of a component schema. */
export type Part = Shape | { readonly of: string; readonly orNull: boolean }

/** The document, and how many schemas have been written into one another, since some hold themselves. */
interface Reading {
  readonly document: Json
  readonly depth: number
}

/** The limits of JSON Schema, by the words of a shape for them. */
const LIMITS = {
  matching: 'pattern',
  from: 'minimum',
  to: 'maximum',
  above: 'exclusiveMinimum',
  below: 'exclusiveMaximum',
} as const
const STRUCTURE = ['type', 'properties', 'required', 'items', 'allOf', 'anyOf', 'oneOf']
const READ: ReadonlySet<string> = new Set([...STRUCTURE, ...Object.values(LIMITS)])
const DEEPEST = 8

/** The shape of a schema; a component schema that it refers to stays a reference. */
export function shapeOf(document: Json, schema: unknown, orNull = false): Shape {
  return shape({ document, depth: 0 }, schema, orNull)
}

/** Whether a part is named by its component schema alone, and which. */
export function partOf(document: Json, schema: unknown): Part {
  return part({ document, depth: 0 }, schema)
}

function part(reading: Reading, schema: unknown): Part {
  const [only, orNull] = withoutNull(schema)
  const name = schemaName(only)
  const says = isObject(only) && Object.keys(only).some((word) => READ.has(word))
  return name === undefined || says ? shape(reading, only, orNull) : { of: name, orNull }
}

/** A schema that says only "this one, or null", as that one. */
function withoutNull(schema: unknown): [schema: unknown, orNull: boolean] {
  if (!isObject(schema)) return [schema, false]
  const { anyOf, oneOf, ...beside } = schema
  const branches = anyOf ?? oneOf
  if (!Array.isArray(branches) || Object.keys(beside).some((word) => READ.has(word))) return [schema, false]
  const others = branches.filter((branch) => !isObject(branch) || branch['type'] !== 'null')
  return others.length === 1 ? [others[0], others.length < branches.length] : [schema, false]
}

function shape({ document, depth }: Reading, schema: unknown, orNull: boolean): Shape {
  if (depth > DEEPEST) return {}
  const below: Reading = { document, depth: depth + 1 }
  const whole = followed(document, schema)
  const { allOf, anyOf, oneOf } = whole
  const branches = [anyOf ?? oneOf ?? []].flat().map((branch) => branchShape(below, branch))
  const parts = [
    own(below, whole),
    ...(branches.every(({ type }) => type !== undefined) ? [typed(branches.map(({ type }) => String(type)))] : []),
    ...[allOf ?? []].flat().map((one) => branchShape(below, one)),
  ]
  const joined = parts.reduce(both)
  return orNull && joined.type !== undefined ? { ...joined, ...typed([joined.type, 'null']) } : joined
}

function branchShape(reading: Reading, schema: unknown): Shape {
  const [only, orNull] = withoutNull(schema)
  return shape(reading, only, orNull)
}

/** What a schema says itself. */
function own(below: Reading, schema: Json): Shape {
  const names = Array.isArray(schema['required']) ? schema['required'].map(String) : []
  const properties = isObject(schema['properties']) ? schema['properties'] : {}
  const { items } = schema
  const parts = (keys: readonly string[]): Record<string, Part> =>
    // An own key even where it is __proto__.
    Object.fromEntries(keys.map((key) => [key, Object.hasOwn(properties, key) ? part(below, properties[key]) : {}]))
  const required = parts(names)
  const optional = parts(Object.keys(properties).filter((key) => !names.includes(key)))
  return {
    ...typed(typesOf(schema)),
    ...(names.length > 0 && { required }),
    ...(Object.keys(optional).length > 0 && { optional }),
    ...(isObject(items) && { items: part(below, items) }),
    ...Object.fromEntries(
      Object.entries(LIMITS).flatMap(([limit, word]) => (word in schema ? [[limit, limitOf(schema[word])]] : [])),
    ),
  }
}

/** A limit as code may have it: no literal is a binary float. */
function limitOf(limit: unknown): unknown {
  return typeof limit === 'number' && !Number.isSafeInteger(limit) ? String(limit) : limit
}

/** The JSON types that a schema allows; none where it does not say them at its top. */
function typesOf({ type, enum: values, const: value }: Json): string[] {
  if (type !== undefined) return [type].flat().map(String)
  const listed = Array.isArray(values) ? values : value === undefined ? [] : [value]
  return listed.map(nameOf)
}

function typed(types: readonly string[]): Shape {
  const each = new Set(types.flatMap((type) => type.split('|')))
  return each.size === 0 ? {} : { type: [...each].join('|') }
}

/** What fits both: of `allOf`. Where both tell the same thing, the first of them is held to. */
function both(one: Shape, other: Shape): Shape {
  const names = new Set([one, other].flatMap(({ required = {} }) => Object.keys(required)))
  const entries = [other.optional, other.required, one.optional, one.required].flatMap((fields = {}) =>
    Object.entries(fields),
  )
  // A field that is only required tells nothing of its value.
  const fields = new Map([
    ...entries.filter(([, part]) => isEmpty(part)),
    ...entries.filter(([, part]) => !isEmpty(part)),
  ])
  const required = [...fields].filter(([name]) => names.has(name))
  const optional = [...fields].filter(([name]) => !names.has(name))
  const { required: _required, optional: _optional, ...words } = { ...other, ...one }
  return {
    ...words,
    ...(required.length > 0 && { required: Object.fromEntries(required) }),
    ...(optional.length > 0 && { optional: Object.fromEntries(optional) }),
  }
}

function isEmpty(part: Part): boolean {
  return Object.keys(part).length === 0
}

function nameOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
