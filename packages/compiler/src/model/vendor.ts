import type { VendorFiles, WorldFiles } from '../parse/vendor-files.ts'
import type { Place, YamlSource } from '../parse/yaml-source.ts'
import { type Operation, operationsOf } from './operation.ts'
import { isObject, type Json } from './schema.ts'

/** A vendor's document and price lists, parsed and ready to be checked and written. */
export interface VendorSource extends Shaped {
  readonly name: string
  readonly source: YamlSource
  readonly document: Json
  readonly operations: readonly Operation[]
  readonly priceLists: readonly PriceSource[]
  /** The sample world, undefined where the vendor has none. */
  readonly world: WorldFiles | undefined
}

/** A price list of a vendor: its file and its value, an empty one where it is not an object. */
export interface PriceSource extends Shaped {
  readonly source: YamlSource
  readonly list: Json
}

/** A file with the places whose shape is known to be wrong: nothing follows from what stands there. */
export interface Shaped {
  readonly misshapen: readonly Place[]
}

/** Reads what is in the files as a vendor; parts that are not objects count as empty, the checks name them. */
export function vendorSource(files: VendorFiles): VendorSource {
  const document = isObject(files.document.value) ? files.document.value : {}
  const priceLists = files.priceLists.map((source) => ({
    source,
    list: isObject(source.value) ? source.value : {},
    misshapen: [],
  }))
  const operations = operationsOf(document)
  const { name, world } = files
  return { name, source: files.document, document, operations, priceLists, world, misshapen: [] }
}

/** The credentials of the sample world by name, each the headers that it sends. */
export function credentialsOf({ world }: Pick<VendorSource, 'world'>): Record<string, Json> {
  const value = world?.source.value
  const credentials = isObject(value) && isObject(value['credentials']) ? value['credentials'] : {}
  return Object.fromEntries(Object.entries(credentials).filter((entry): entry is [string, Json] => isObject(entry[1])))
}

/** Does something have the shape that it should, with all that it stands in and all that stands in it? */
export function isSound({ misshapen }: Shaped, place: Place): boolean {
  return misshapen.every((one) => parted(one, place))
}

/** Does something have the shape that it should, whatever stands in it? */
export function isThere({ misshapen }: Shaped, place: Place): boolean {
  return misshapen.every((one) => one.length > place.length || parted(one, place))
}

/** Do two places lead into different parts? */
function parted(one: Place, other: Place): boolean {
  const length = Math.min(one.length, other.length)
  return one.slice(0, length).some((key, index) => String(key) !== String(other[index]))
}
