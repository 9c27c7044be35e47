import type { Operation } from '../document/operation.ts'
import { followed, type Json, schemaBelow, UNCLEAR } from '../document/schema.ts'
import type { Expression } from './expression.ts'

/** A value of the request that an expression names, as code that reads it with its default applied. */
export interface RequestValue {
  readonly code: string
  readonly schema: Json
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
  return withDefault({ code, schema, absent: !parameter.required })
}

/** The fields that `$request.…` may name, for the message of a mistake. */
export function requestFields(document: Json, operation: Operation): string[] {
  const [body] = operation.body
  const schema = body === undefined ? {} : followed(document, body.schema)
  const fields = Object.keys((schema['properties'] ?? {}) as object).map((name) => `$request.body#/${name}`)
  return [...fields, ...operation.parameters.map((one) => `$request.${one.in}.${one.name}`)]
}

/** Code for a property: `.width`, or `['x-y']` where the name is no identifier. */
export function access(name: string, maybe: boolean): string {
  if (/^[A-Za-z_$][A-Za-z0-9_$]*$/.test(name)) return `${maybe ? '?' : ''}.${name}`
  return `${maybe ? '?.' : ''}[${JSON.stringify(name)}]`
}

function bodyValue(document: Json, operation: Operation, { keys }: Expression): RequestValue | undefined {
  const [body] = operation.body
  if (body === undefined && !('requestBody' in operation.node)) return undefined
  let code = 'request.body'
  // A body without a named schema is a mistake of its own.
  let schema = body?.schemaName === undefined ? { [UNCLEAR]: true } : followed(document, body.schema)
  let absent = !operation.bodyRequired
  for (const key of keys) {
    const below = schemaBelow(document, schema, [key])
    if (below === undefined) return undefined
    const required = UNCLEAR in schema || (Array.isArray(schema['required']) && schema['required'].includes(key))
    code += access(key, absent || nullable(schema))
    absent = absent || !required
    schema = below
  }
  return withDefault({ code, schema, absent: absent || nullable(schema) })
}

function withDefault(value: RequestValue): RequestValue {
  const fallback = value.schema['default']
  if (fallback === undefined || !value.absent) return value
  return { ...value, code: `(${value.code} ?? ${JSON.stringify(fallback)})`, absent: false }
}

function nullable(schema: Json): boolean {
  return [schema['type'] ?? []].flat().includes('null')
}
