import { followed, isObject, type Json } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'

/** Operations that are said to be estimated by one that does not price their body. */
export function checkEstimatedBy({ source, document, operations }: VendorSource): Diagnostic[] {
  const priced = operations.filter(({ pricing }) => pricing !== undefined)
  const names = priced.map(({ id }) => id).join(', ') || 'none yet'
  return operations.flatMap(({ estimatedBy, body, place }) => {
    if (estimatedBy === undefined) return []
    const at = [...place, 'x-estimated-by']
    const found = priced.find(({ id }) => id === estimatedBy)
    if (found === undefined)
      return [source.diagnostic(at, `${estimatedBy}, which is no operation with charges`, `one of ${names}`)]
    const [own, other] = [body[0], found.body[0]]
    if (own?.schemaName !== undefined && own.schemaName === other?.schemaName) return []
    const parted = partedFields(document, own?.schema, other?.schema)
    if (own !== undefined && parted.length === 0) return []
    const fields = parted.length === 0 ? '' : `, and has ${parted.join(', ')} in another way`
    const allowed = `an operation with the body schema ${String(own?.schemaName)}, or one all of whose fields that has, so that it prices what this one takes`
    return [source.diagnostic(at, `${estimatedBy}, whose body is ${String(other?.schemaName)}${fields}`, allowed)]
  })
}

/** The fields of the estimate's body that another body lacks, requires otherwise, or takes by another schema. */
function partedFields(document: Json, own: unknown, other: unknown): string[] {
  const [mine, wanted] = [followed(document, own), followed(document, other)]
  const fields = fieldsOf(mine)
  return Object.entries(fieldsOf(wanted)).flatMap(([name, schema]) => {
    const same = JSON.stringify(fields[name]) === JSON.stringify(schema)
    return same && isRequired(mine, name) === isRequired(wanted, name) ? [] : [name]
  })
}

function fieldsOf({ properties }: Json): Json {
  return isObject(properties) ? properties : {}
}

function isRequired({ required }: Json, name: string): boolean {
  return Array.isArray(required) && required.includes(name)
}
