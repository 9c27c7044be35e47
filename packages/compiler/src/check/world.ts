import { type AjvError, explain } from '@outlay/validators'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { formats } from '../model/formats.ts'
import { isObject } from '../model/schema.ts'
import { credentialsOf, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { YamlSource } from '../parse/yaml-source.ts'
import { foundIn } from './extension-schemas.ts'
import { extensionsBelow } from './extensions.ts'
import { isJsonSchema } from './schemas.ts'

const AJV = {
  allErrors: true,
  verbose: true,
  strict: false,
  logger: false,
  meta: false,
  validateSchema: false,
} as const

/** What is wrong with a sample world, and with examples that name a credential which it does not have. */
export function checkWorld(vendor: VendorSource): Diagnostic[] {
  const { world } = vendor
  const unknown = unknownCredentials(vendor)
  if (world === undefined || world.source.diagnostics.length + world.schema.diagnostics.length > 0) return unknown
  return [...misfits(world.source, world.schema), ...withoutCredentials(vendor, world.source), ...unknown]
}

function misfits(source: YamlSource, schema: YamlSource): Diagnostic[] {
  if (!isObject(schema.value) || !isJsonSchema(schema.value))
    return [schema.diagnostic([], 'no JSON Schema', 'a JSON Schema 2020-12 of world.yaml')]
  // Each with its own, as two worlds may have the same `$id`; the metaschema is compiled once, in `isJsonSchema`.
  const ajv = new Ajv2020({ ...AJV, formats })
  const check = ajv.compile(schema.value)
  if (check(source.value) === true) return []
  return explain((check.errors ?? []) as AjvError[]).map((fault) =>
    source.diagnostic(fault.path, foundIn(fault, 'the world'), fault.allowed),
  )
}

function withoutCredentials(vendor: VendorSource, source: YamlSource): Diagnostic[] {
  if (Object.keys(credentialsOf(vendor)).length > 0 || !vendor.operations.some(({ secured }) => secured)) return []
  const allowed = 'credentials: { <name>: { <header>: <value> } }, because operations have security'
  return [source.diagnostic([], 'no credentials', allowed)]
}

function unknownCredentials(vendor: VendorSource): Diagnostic[] {
  const known = [...Object.keys(credentialsOf(vendor)), 'none']
  return extensionsBelow(vendor.document, []).flatMap(({ name, value, place }) => {
    if (name !== 'x-request' || !isObject(value)) return []
    const before: readonly unknown[] = Array.isArray(value['before']) ? value['before'] : []
    const requests = [
      { one: value, at: place },
      ...before.map((one, index) => ({ one, at: [...place, 'before', index] })),
    ]
    return requests.flatMap(({ one, at }) => {
      const as = isObject(one) ? one['as'] : undefined
      if (as === undefined || known.includes(String(as))) return []
      return [vendor.source.diagnostic([...at, 'as'], `the credential ${String(as)}`, `one of ${known.join(', ')}`)]
    })
  })
}
