import { writtenCharges } from '../model/lookup.ts'
import type { Operation } from '../model/operation.ts'
import { versionOf } from '../model/price-list.ts'
import { requestField } from '../model/request-field.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { expressionOf } from '../parse/expression.ts'
import type { Place } from '../parse/yaml-source.ts'
import { checkDecimalLengths } from './decimal-lengths.ts'

/** The line that holds what rounding the total moved; `estimate` adds it. */
const TAKEN = 'rounding'

/** Charges whose lines could not be distinguished, and numbers that are too long. */
export function checkCharges({ operations, source }: VendorSource): Diagnostic[] {
  return operations.flatMap((operation) => {
    const { pricing, place } = operation
    const charges = writtenCharges(operation)
    const ids = charges.map(({ id }) => id)
    const repeated = charges.flatMap(({ id, place: at }, index) => {
      if (id === TAKEN) {
        const message = `\`id\` must be another than ${TAKEN}, which is the line of what rounding moved.`
        return [source.diagnostic([...at, 'id'], 'OUT1201', message)]
      }
      if (id === undefined || ids.indexOf(id) === index) return []
      const message = `\`id\` must be unique among the charges; received ${String(id)} a second time.`
      return [source.diagnostic([...at, 'id'], 'OUT1202', message)]
    })
    return [...checkDecimalLengths(source, pricing, [...place, 'x-pricing']), ...repeated]
  })
}

/** Versions that an operation lets requests pick, held against the versions that there are. */
export function checkPriceVersions(vendor: VendorSource): Diagnostic[] {
  if (!vendor.priceLists.every((prices) => isSound(prices, ['version']))) return []
  return vendor.operations.flatMap((operation) => {
    const { priceList } = operation
    if (priceList === undefined || !isSound(vendor, priceList.place)) return []
    return priceList.alternatives.flatMap(({ node, place }) => checkVersion(vendor, operation, { node, place }))
  })
}

function checkVersion(
  vendor: VendorSource,
  operation: Operation,
  { node, place }: { readonly node: unknown; readonly place: Place },
): Diagnostic[] {
  const versions = vendor.priceLists.map((prices) => String(versionOf(prices)))
  const unknown = (version: string): Diagnostic[] => {
    if (versions.includes(version)) return []
    const message = `\`priceList\` must be a version in prices/, one of ${versions.join(', ')}; received ${version}.`
    return [vendor.source.diagnostic(place, 'OUT1204', message)]
  }
  const expression = expressionOf(node)
  if (expression === undefined) return unknown(String(node))
  if (expression.source === 'state') return []
  const { enum: values } = requestField(vendor.document, operation, expression)?.schema ?? {}
  if (Array.isArray(values)) return values.flatMap((value) => unknown(String(value)))
  const allowed = 'a field of the request with an `enum` of versions, $state.<name>, or a version'
  return [vendor.source.diagnostic(place, 'OUT1203', `\`priceList\` must be ${allowed}; received ${expression.text}.`)]
}
