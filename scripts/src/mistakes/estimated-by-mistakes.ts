import type { VendorSource } from '../document/vendor.ts'
import type { Mistake } from './mistake.ts'

/** Operations that are said to be estimated by one that does not price their body. */
export function estimatedByMistakes({ source, operations }: VendorSource): Mistake[] {
  const priced = operations.filter(({ pricing }) => pricing !== undefined)
  const names = priced.map(({ id }) => id).join(', ') || 'none yet'
  return operations.flatMap(({ estimatedBy, body, place }) => {
    if (estimatedBy === undefined) return []
    const at = [...place, 'x-estimated-by']
    const found = priced.find(({ id }) => id === estimatedBy)
    if (found === undefined)
      return [source.mistake(at, `${estimatedBy}, which is no operation with charges`, `one of ${names}`)]
    const [own, other] = [body[0]?.schemaName, found.body[0]?.schemaName]
    if (own !== undefined && own === other) return []
    const allowed = `an operation with the body schema ${String(own)}, so that it prices what this one takes`
    return [source.mistake(at, `${estimatedBy}, whose body is ${String(other)}`, allowed)]
  })
}
