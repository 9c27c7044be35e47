import { type AjvError, explain } from '@outlay/validators'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { formats } from '../model/formats.ts'
import { isObject } from '../model/schema.ts'
import { stripAnnotations } from '../model/strip-annotations.ts'
import { credentialsOf, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { WorldFiles } from '../parse/vendor-files.ts'
import { isJsonSchema } from './schemas.ts'

const AJV = {
  allErrors: true,
  verbose: true,
  // A word that is unknown would stop the validators that are made of it.
  strict: true,
  strictTypes: false,
  strictTuples: false,
  strictRequired: false,
  logger: false,
  meta: false,
  validateSchema: false,
} as const

/** What is wrong with a sample world by its schema, and one without credentials where operations need them. */
export function checkWorld(vendor: VendorSource): Diagnostic[] {
  const { world } = vendor
  if (world === undefined || world.source.diagnostics.length + world.schema.diagnostics.length > 0) return []
  return [...checkFit(world), ...checkCredentials(vendor, world)]
}

function checkFit({ source, schema }: WorldFiles): Diagnostic[] {
  const ajv = new Ajv2020({ ...AJV, formats })
  const check = compiled(ajv, schema.value)
  if (check === undefined) {
    const message = 'world.schema.yaml must be a JSON Schema 2020-12 of world.yaml.'
    return [schema.diagnostic([], 'OUT2201', message)]
  }
  if (check(source.value) === true) return []
  return explain((check.errors ?? []) as AjvError[], { whole: 'The world' }).map(({ path, message }) =>
    source.diagnostic(path, 'OUT2202', message),
  )
}

/** A schema may be right by itself and refer to what is not there. */
function compiled(ajv: Ajv2020, schema: unknown): ReturnType<Ajv2020['compile']> | undefined {
  if (!isObject(schema)) return undefined
  try {
    return isJsonSchema(schema) ? ajv.compile(stripAnnotations(schema) as object) : undefined
  } catch {
    return undefined
  }
}

function checkCredentials(vendor: VendorSource, { source }: WorldFiles): Diagnostic[] {
  if (Object.keys(credentialsOf(vendor)).length > 0 || !vendor.operations.some(({ secured }) => secured)) return []
  const message =
    '`credentials` must be { <name>: { <header>: <value> } }, because operations have security; received none.'
  return [source.diagnostic([], 'OUT2203', message)]
}
