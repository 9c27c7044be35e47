import { type Operation, operationsOf } from '../document/operation.ts'
import { isObject } from '../document/schema.ts'
import type { PriceSource, VendorSource } from '../document/vendor.ts'
import type { Place, YamlSource } from '../source/yaml-source.ts'
import { type ExtensionName, extensionFaults } from './extension-schemas.ts'
import type { Misshape } from './misshape.ts'
import type { Mistake } from './mistake.ts'

const EXTENSIONS: readonly string[] = [
  'x-answer',
  'x-body-limit',
  'x-faults',
  'x-price-list',
  'x-pricing',
  'x-provenance',
  'x-request',
]

/** Every word of ours in a document held against its JSON Schema. */
export function extensionMisshapes({ document, source }: VendorSource): Misshape[] {
  return extensionsBelow(document, []).flatMap((one) => misshapes(source, one))
}

/** A price list held against its JSON Schema. */
export function priceListMisshapes({ source }: PriceSource): Misshape[] {
  return misshapes(source, { name: 'price-list', value: source.value, place: [] })
}

interface Found {
  readonly name: ExtensionName
  readonly value: unknown
  readonly place: Place
}

function extensionsBelow(node: unknown, place: Place): Found[] {
  if (Array.isArray(node)) return node.flatMap((item, index) => extensionsBelow(item, [...place, index]))
  if (!isObject(node)) return []
  return Object.entries(node).flatMap(([key, value]): Found[] => {
    const below = [...place, key]
    if (EXTENSIONS.includes(key)) return [{ name: key as ExtensionName, value, place: below }]
    return key === 'value' || key === 'default' ? [] : extensionsBelow(value, below)
  })
}

function misshapes(source: YamlSource, { name, value, place }: Found): Misshape[] {
  return extensionFaults(name, value).map(({ path, message }) => {
    const [found = message, allowed = 'what the schema says'] = message
      .replace(/\.$/, '')
      .split(/; allowed (?:is|are) /)
    const shown = found.replace(/^The body/, name)
    const at = [...place, ...path]
    return { place: at, mistake: source.mistake(at, shown, `${allowed} (openapi/schemas/${name}.schema.yaml)`) }
  })
}

/** Words of ours that stand where nothing reads them. */
export function misplacedExtensions(vendor: VendorSource): Mistake[] {
  const read = new Set(operationsOf(vendor.document).flatMap((operation) => readPlaces(operation)))
  read.add('x-faults')
  const checked = new Set(['x-answer', 'x-pricing', 'x-faults', 'x-body-limit'])
  return extensionsBelow(vendor.document, [])
    .filter(({ name, place }) => checked.has(name) && !read.has(place.join(' ')))
    .map(({ name, place }) =>
      vendor.source.mistake(place, `${name}, which is not read here`, `${name} ${HOMES[name] ?? ''}`),
    )
}

const HOMES: Readonly<Record<string, string>> = {
  'x-answer': 'on a response of an operation',
  'x-pricing': 'on an operation',
  'x-faults': 'on the document or an operation',
  'x-body-limit': 'on the requestBody of an operation',
}

function readPlaces(operation: Operation): string[] {
  const below = (...keys: Place): string => [...operation.place, ...keys].join(' ')
  const answers = operation.responses.map(({ place }) => [...place, 'x-answer'].join(' '))
  return [below('x-pricing'), below('x-faults'), below('requestBody', 'x-body-limit'), ...answers]
}
