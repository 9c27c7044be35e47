import type { Json as JsonValue, PathStep, RequestValue } from '@outlay/ir'
import type { Expression } from '../parse/expression.ts'
import { joinedSchema } from './joined-schema.ts'
import type { Operation } from './operation.ts'
import { possibleTypes } from './possible-types.ts'
import { followed, type Json, schemaBelow, UNCLEAR } from './schema.ts'

/** A field of the request that an expression names. */
export interface RequestField {
  readonly value: RequestValue
  readonly schema: Json
  /** Whether the value may be missing: neither required nor given a default. */
  readonly absent: boolean
}

/** Finds the field that a `$request.…` expression names; undefined when the operation has no such field. */
export function requestField(document: Json, operation: Operation, expression: Expression): RequestField | undefined {
  const [part, name] = expression.names
  if (part === 'body') return bodyField(document, operation, expression)
  const parameter = operation.parameters.find((one) => one.in === part && one.name === name)
  if (parameter === undefined || expression.keys.length > 0) return undefined
  const schema = followed(document, parameter.schema)
  const types = possibleTypes(document, schema)
  const absent = !parameter.required || types.includes('null')
  return fieldOf(parameter.in, [{ name: parameter.name, optional: false }], { schema, types, absent })
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

/** A field of the body, which each of its media types has to have. */
function bodyField(document: Json, operation: Operation, { keys }: Expression): RequestField | undefined {
  const { body } = operation
  if (body.length === 0 && !('requestBody' in operation.node)) return undefined
  // A body without a named schema has a diagnostic of its own.
  let schemas: Json[] = body.map(({ schemaName, schema }) =>
    schemaName === undefined ? { [UNCLEAR]: true } : followed(document, schema),
  )
  if (schemas.length === 0) schemas = [{ [UNCLEAR]: true }]
  let absent = !operation.bodyRequired
  const path: PathStep[] = []
  for (const key of keys) {
    const below = schemas.map((schema) => schemaBelow(document, schema, [key]))
    const found = below.filter((one) => one !== undefined)
    if (found.length < below.length) return undefined
    path.push({ name: key, optional: absent || schemas.some((schema) => nullable(document, schema)) })
    absent = absent || !schemas.every((schema) => requires(schema, key))
    schemas = found
  }
  const each = schemas.map((schema) => possibleTypes(document, schema))
  const types = each.every((some) => some.length > 0) ? [...new Set(each.flat())] : []
  const missing = absent || each.some((some) => some.includes('null'))
  return fieldOf('body', path, { schema: joinedSchema(schemas), types, absent: missing })
}

interface Known {
  readonly schema: Json
  readonly types: readonly string[]
  readonly absent: boolean
}

function fieldOf(part: RequestValue['in'], path: readonly PathStep[], { schema, types, absent }: Known): RequestField {
  const value: RequestValue = { from: 'request', in: part, path, types: types.filter((type) => type !== 'null') }
  const { default: usual } = schema
  if (usual === undefined || usual === null || !absent) return { value, schema, absent }
  return { value: { ...value, default: usual as JsonValue }, schema, absent: false }
}

function requires(schema: Json, key: string): boolean {
  return UNCLEAR in schema || (Array.isArray(schema['required']) && schema['required'].includes(key))
}

function nullable(document: Json, schema: Json): boolean {
  return possibleTypes(document, schema).includes('null')
}
