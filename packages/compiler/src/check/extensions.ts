import { isObject } from '../model/schema.ts'
import type { PriceSource, VendorSource } from '../model/vendor.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'
import { type ExtensionName, extensionFaults, foundIn } from './extension-schemas.ts'
import type { Misshape } from './misshape.ts'

/** The words of OpenAPI documents that are ours. */
export const EXTENSIONS: readonly string[] = [
  'x-answer',
  'x-answer-when',
  'x-api-version',
  'x-body-limit',
  'x-estimated-by',
  'x-faults',
  'x-money',
  'x-list',
  'x-price-list',
  'x-pricing',
  'x-provenance',
  'x-request',
  'x-safe',
  'x-stream-end',
]

/** Every word of ours in a document held against its JSON Schema. */
export function extensionMisshapes({ document, source }: VendorSource): Misshape[] {
  return extensionsBelow(document, []).flatMap((one) => misshapes(source, one))
}

/** A price list held against its JSON Schema. */
export function priceListMisshapes({ source }: PriceSource): Misshape[] {
  return misshapes(source, { name: 'price-list', value: source.value, place: [] })
}

/** A word of ours in a document. */
export interface Found {
  readonly name: ExtensionName
  readonly value: unknown
  readonly place: Place
}

/** Every word of ours below a node of a document. */
export function extensionsBelow(node: unknown, place: Place): Found[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => extensionsBelow(item, [...place, index]))
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]): Found[] => {
    const below = [...place, key]
    if (EXTENSIONS.includes(key)) return [{ name: key as ExtensionName, value, place: below }]
    return key === 'value' || key === 'default' ? [] : extensionsBelow(value, below)
  })
}

function misshapes(source: YamlSource, { name, value, place }: Found): Misshape[] {
  return extensionFaults(name, value).map((fault) => {
    const at = [...place, ...fault.path]
    const allowed = `${fault.allowed} (openapi/schemas/${name}.schema.yaml)`
    return { place: at, diagnostic: source.diagnostic(at, foundIn(fault, name), allowed) }
  })
}
