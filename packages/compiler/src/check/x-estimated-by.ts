import { followed, isObject, type Schema } from '../model/schema.ts'
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
    if (found === undefined) {
      const message = `\`x-estimated-by\` must be an operation with charges, one of ${names}; received ${estimatedBy}.`
      return [source.diagnostic(at, 'OUT1701', message)]
    }
    const [own, other] = [body[0], found.body[0]]
    if (own?.schemaName !== undefined && own.schemaName === other?.schemaName) return []
    const different = differentFields(followed(document, own?.schema), followed(document, other?.schema))
    if (own !== undefined && different.length === 0) return []
    const fields = different.length === 0 ? '' : `, which differs in ${different.join(', ')}`
    const allowed = `an operation whose body is ${String(own?.schemaName)}, or whose fields ${String(own?.schemaName)} has all`
    const message = `\`x-estimated-by\` must be ${allowed}; received ${estimatedBy}, whose body is ${String(other?.schemaName)}${fields}.`
    return [source.diagnostic(at, 'OUT1702', message)]
  })
}

/** The fields of the estimate's body that another body lacks, requires otherwise, or takes by another schema. */
function differentFields(own: Schema, wanted: Schema): string[] {
  const fields = fieldsOf(own)
  return Object.entries(fieldsOf(wanted)).flatMap(([name, schema]) => {
    const same = JSON.stringify(fields[name]) === JSON.stringify(schema)
    return same && isRequired(own, name) === isRequired(wanted, name) ? [] : [name]
  })
}

function fieldsOf({ properties }: Schema): Readonly<Record<string, unknown>> {
  return isObject(properties) ? properties : {}
}

function isRequired({ required }: Schema, name: string): boolean {
  return Array.isArray(required) && required.includes(name)
}
