import type { VendorFolder } from '../source/vendor-folder.ts'
import type { YamlSource } from '../source/yaml-source.ts'
import { type Operation, operationsOf } from './operation.ts'
import { isObject, type Json } from './schema.ts'

/** A vendor's document and price lists, parsed and ready to be checked and written. */
export interface VendorSource {
  readonly name: string
  readonly source: YamlSource
  readonly document: Json
  readonly operations: readonly Operation[]
  readonly priceLists: readonly PriceSource[]
}

export interface PriceSource {
  readonly source: YamlSource
  readonly list: Json
}

/** Reads the folder's values as a vendor; parts that are no objects count as empty, the checks name them. */
export function vendorSource(folder: VendorFolder): VendorSource {
  const document = isObject(folder.document.value) ? folder.document.value : {}
  const priceLists = folder.priceLists.map((source) => ({ source, list: isObject(source.value) ? source.value : {} }))
  return { name: folder.name, source: folder.document, document, operations: operationsOf(document), priceLists }
}
