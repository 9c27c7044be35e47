import { type AjvError, explain, type Fault } from '@outlay/validators'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { formats } from '../model/formats.ts'
import { componentSchemas, type Json } from '../model/schema.ts'
import { stripAnnotations } from '../model/strip-annotations.ts'

/** The checks of one document, compiled when they are first needed. */
interface Checks {
  readonly ajv: Ajv2020
  readonly compiled: Map<string, ValidateFunction | undefined>
}

const checksOf = new WeakMap<Json, Checks>()

/** The faults of a value under a schema of a document; none under a schema that cannot be compiled. */
export function valueViolations(document: Json, schema: unknown, value: unknown): Fault[] {
  const check = checkOf(document, stripAnnotations(schema))
  if (check === undefined || check(value) === true) return []
  return explain((check.errors ?? []) as AjvError[])
}

function checkOf(document: Json, schema: unknown): ValidateFunction | undefined {
  const checks = checksOf.get(document) ?? newChecks(document)
  const key = JSON.stringify(schema)
  if (!checks.compiled.has(key)) checks.compiled.set(key, compile(checks.ajv, schema))
  return checks.compiled.get(key)
}

function newChecks(document: Json): Checks {
  const ajv = new Ajv2020({
    allErrors: true,
    verbose: true,
    strict: false,
    logger: false,
    validateSchema: false,
    formats,
  })
  for (const [name, schema] of Object.entries(componentSchemas(document)))
    ajv.addSchema(stripAnnotations(schema) as Json, `document:${name}`)
  const checks = { ajv, compiled: new Map() }
  checksOf.set(document, checks)
  return checks
}

/** A schema that leads nowhere is reported by itself. */
function compile(ajv: Ajv2020, schema: unknown): ValidateFunction | undefined {
  try {
    return ajv.compile(schema as Json)
  } catch {
    return undefined
  }
}
