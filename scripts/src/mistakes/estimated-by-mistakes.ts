import { isDeepStrictEqual } from 'node:util'
import type { Operation } from '../document/operation.ts'
import { isObject, type Json } from '../document/schema.ts'
import type { VendorSource } from '../document/vendor.ts'
import type { Mistake } from './mistake.ts'

/** Operations that are said to be estimated by one that does not price their body. */
export function estimatedByMistakes({ source, document, operations }: VendorSource): Mistake[] {
  const priced = operations.filter(({ pricing }) => pricing !== undefined)
  const names = priced.map(({ id }) => id).join(', ') || 'none yet'
  return operations.flatMap((operation) => {
    const { estimatedBy, place } = operation
    if (estimatedBy === undefined) return []
    const at = [...place, 'x-estimated-by']
    const found = priced.find(({ id }) => id === estimatedBy)
    if (found === undefined)
      return [source.mistake(at, `${estimatedBy}, which is no operation with charges`, `one of ${names}`)]
    const [own, other] = [operation, found].map((one) => bodyOf(one, document)) as [Body, Body]
    if (own.name === other.name) return []
    const missing = missingField(own, other)
    if (missing === undefined) return []
    const allowed = `an operation whose fields ${String(own.name)} has, each with the same schema`
    return [source.mistake(at, `${estimatedBy}, whose body is ${String(other.name)} with ${missing}`, allowed)]
  })
}

interface Body {
  readonly name: string | undefined
  readonly schema: Json
}

function bodyOf({ body }: Operation, document: Json): Body {
  const name = body[0]?.schemaName
  const components = isObject(document['components']) ? document['components'] : {}
  const schemas = isObject(components['schemas']) ? components['schemas'] : {}
  const schema = schemas[name ?? '']
  return { name, schema: isObject(schema) ? schema : {} }
}

/** What the estimate takes and the run does not: one validation and one price rule could not serve both. */
function missingField({ schema: own }: Body, { schema: other }: Body): string | undefined {
  const [ownFields, fields] = [own, other].map(({ properties }) => (isObject(properties) ? properties : {})) as [
    Json,
    Json,
  ]
  // Of a schema without fields nothing is known.
  if (Object.keys(fields).length === 0) return 'no fields'
  const differing = Object.keys(fields).find((name) => !isDeepStrictEqual(ownFields[name], fields[name]))
  if (differing !== undefined) return differing in ownFields ? `another ${differing}` : differing
  const [ownRequired, required] = [own, other].map(requiredOf) as [unknown[], unknown[]]
  const optional = required.find((name) => !ownRequired.includes(name))
  return optional === undefined ? undefined : `${String(optional)}, which it requires`
}

function requiredOf({ required }: Json): unknown[] {
  return Array.isArray(required) ? required : []
}
