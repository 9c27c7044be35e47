import type { Operation } from '../../model/operation.ts'
import { possibleTypes } from '../../model/possible-types.ts'
import { followed, type Json, schemaBelow, UNCLEAR } from '../../model/schema.ts'
import type { Expression } from '../../parse/expression.ts'
import { joinedSchema } from './joined-schema.ts'

/** A value of the request that an expression names, as code that reads it with its default applied. */
export interface RequestValue {
  readonly code: string
  readonly schema: Json
  /** The JSON types that it can have, `decimal` for a text of that format; empty where the document does not say. */
  readonly types: readonly string[]
  /** Whether the value may be missing: neither required nor given a default. */
  readonly absent: boolean
}

/** Reads a `$request.…` expression against an operation; undefined when the operation has no such field. */
export function requestValue(document: Json, operation: Operation, expression: Expression): RequestValue | undefined {
  const [part, name] = expression.names
  if (part === 'body') return bodyValue(document, operation, expression)
  const parameter = operation.parameters.find((one) => one.in === part && one.name === name)
  if (parameter === undefined || expression.keys.length > 0) return undefined
  const schema = followed(document, parameter.schema)
  const code = `request.${part}${access(parameter.name, false)}`
  const types = possibleTypes(document, schema)
  return withDefault({
    code,
    schema,
    types: types.filter(isValue),
    absent: !parameter.required || types.includes('null'),
  })
}

/** The fields that `$request.…` may name, for the message of a diagnostic. */
export function requestFields(document: Json, operation: Operation): string[] {
  const [first = [], ...others] = operation.body.map(({ schema }) =>
    Object.keys((followed(document, schema)['properties'] ?? {}) as object),
  )
  const names = first.filter((name) => others.every((other) => other.includes(name)))
  const fields = names.map((name) => `$request.body#/${name}`)
  return [...fields, ...operation.parameters.map((one) => `$request.${one.in}.${one.name}`)]
}

/** Code for a property: `.width`, or `['x-y']` where the name is no identifier. */
export function access(name: string, maybe: boolean): string {
  if (/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name)) return `${maybe ? '?' : ''}.${name}`
  return `${maybe ? '?.' : ''}[${JSON.stringify(name)}]`
}

/** A field of the body, which each of its media types has to have. */
function bodyValue(document: Json, operation: Operation, { keys }: Expression): RequestValue | undefined {
  const { body } = operation
  if (body.length === 0 && !('requestBody' in operation.node)) return undefined
  let code = 'request.body'
  // A body without a named schema is reported by itself.
  let schemas: Json[] = body.map(({ schemaName, schema }) =>
    schemaName === undefined ? { [UNCLEAR]: true } : followed(document, schema),
  )
  if (schemas.length === 0) schemas = [{ [UNCLEAR]: true }]
  let absent = !operation.bodyRequired
  for (const key of keys) {
    const below = schemas.map((schema) => schemaBelow(document, schema, [key]))
    const found = below.filter((one) => one !== undefined)
    if (found.length < below.length) return undefined
    code += access(key, absent || schemas.some((schema) => nullable(document, schema)))
    absent = absent || !schemas.every((schema) => requires(schema, key))
    schemas = found
  }
  const types = schemas.map((schema) => possibleTypes(document, schema))
  const known = types.every((some) => some.length > 0) ? [...new Set(types.flat())].filter(isValue) : []
  const missing = absent || types.some((some) => some.includes('null'))
  return withDefault({ code, schema: joinedSchema(schemas), types: known, absent: missing })
}

function requires(schema: Json, key: string): boolean {
  return UNCLEAR in schema || (Array.isArray(schema['required']) && schema['required'].includes(key))
}

function withDefault(value: RequestValue): RequestValue {
  const fallback = value.schema['default']
  if (fallback === undefined || fallback === null || !value.absent) return value
  return { ...value, code: `(${value.code} ?? ${JSON.stringify(fallback)})`, absent: false }
}

function nullable(document: Json, schema: Json): boolean {
  return possibleTypes(document, schema).includes('null')
}

function isValue(type: string): boolean {
  return type !== 'null'
}
