import type { Checks, SchemaCheck, SchemaRule } from '@outlay/ir'
import { inlineScalarRefs } from '../model/inline-scalar-refs.ts'
import type { Operation } from '../model/operation.ts'
import { componentSchemas, followed, type Json } from '../model/schema.ts'
import { stripAnnotations } from '../model/strip-annotations.ts'
import type { VendorSource } from '../model/vendor.ts'
import { lowerSchema } from './schema-rules.ts'

/** A schema to check: what violations call it, and what they call the value as a whole. */
interface CheckedSchema {
  readonly title: string
  readonly schema: Json
  readonly whole?: string
}

/** Lowers what checks the requests and the responses of a vendor. */
export function lowerChecks({ document, operations }: VendorSource): Checks {
  const names = Object.keys(componentSchemas(document))
  return {
    schemas: Object.fromEntries(names.map((name) => [name, lowerComponent(document, name)])),
    bodies: Object.fromEntries(names.map((name) => [name, lowerBody(document, name)])),
    parameters: Object.fromEntries(operations.map((operation) => [operation.id, lowerParameters(document, operation)])),
  }
}

/** Lowers a schema that checks a whole value. */
export function lowerCheck(document: Json, { title, schema, whole }: CheckedSchema): SchemaCheck {
  // The root itself, not a name for it: of the root, unknown fields come last.
  const root = isReference(schema) ? followed(document, schema) : schema
  const order = Object.keys((followed(document, schema)['properties'] ?? {}) as object)
  return { name: title, rules: rulesOf(document, root, true), order, ...(whole !== undefined && { whole }) }
}

/** Lowers a component schema that others refer to. */
export function lowerComponent(document: Json, name: string): readonly SchemaRule[] {
  const schema = componentSchemas(document)[name]
  if (schema === undefined) throw new Error(`There is no schema ${name}.`)
  return rulesOf(document, schema, false)
}

function lowerBody(document: Json, name: string): SchemaCheck {
  return lowerCheck(document, { title: name, schema: { $ref: `#/components/schemas/${name}` } })
}

function lowerParameters(document: Json, { parameters }: Operation): SchemaCheck[] {
  return parameters.map(({ name, schema }) => lowerCheck(document, { title: name, schema, whole: parameterName(name) }))
}

/** What violations call the value of a parameter. */
export function parameterName(name: string): string {
  return `\`${name}\``
}

function rulesOf(document: Json, schema: unknown, isRoot: boolean): readonly SchemaRule[] {
  return lowerSchema(stripAnnotations(inlineScalarRefs(document, schema)), isRoot)
}

function isReference(schema: Json): boolean {
  return typeof schema['$ref'] === 'string' && Object.keys(schema).length === 1
}
