import type { Operation } from '../model/operation.ts'
import { requestField } from '../model/request-field.ts'
import { isObject } from '../model/schema.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { expressionOf } from '../parse/expression.ts'
import type { Place } from '../parse/yaml-source.ts'

/** Versions that an operation lets requests pick, held against the versions that there are. */
export function checkPriceVersions(vendor: VendorSource): Diagnostic[] {
  return vendor.operations.flatMap((operation) => {
    const node = operation.choice?.['priceList']
    if (node === undefined) return []
    const place = [...operation.place, 'x-pricing', 'priceList']
    if (!isSound(vendor, place) || !vendor.priceLists.every((prices) => isSound(prices, ['version']))) return []
    if (isObject(node) && Array.isArray(node['first'])) {
      return node['first'].flatMap((one: unknown, index) =>
        judged(vendor, operation, [one, [...place, 'first', index]]),
      )
    }
    return judged(vendor, operation, [node, place])
  })
}

function judged(vendor: VendorSource, operation: Operation, [node, place]: readonly [unknown, Place]): Diagnostic[] {
  const expression = expressionOf(node)
  if (expression?.source === 'state') return []
  const versions = vendor.priceLists.map(({ list }) => String(list['version']))
  const allowed = `one of ${versions.join(', ')}`
  if (expression === undefined) return versions.includes(String(node)) ? [] : [diagnostic(String(node))]
  const values = requestField(vendor.document, operation, expression)?.schema['enum']
  if (!Array.isArray(values)) {
    const wanted = 'a field of the request with an enum of versions, $state.<name>, or a version'
    return [vendor.source.diagnostic(place, expression.text, wanted)]
  }
  return values.filter((value) => !versions.includes(String(value))).map((value) => diagnostic(String(value)))

  function diagnostic(version: string): Diagnostic {
    return vendor.source.diagnostic(place, `the price list ${version}, which is not in prices/`, allowed)
  }
}
