import type { Vendor } from '@outlay/ir'
import { lowerVendor } from '../../src/lower/vendor.ts'
import { operationsOf } from '../../src/model/operation.ts'
import type { Json } from '../../src/model/schema.ts'
import { vendorSource } from '../../src/model/vendor.ts'
import { vendorFiles } from '../../src/parse/vendor-files.ts'
import { yamlSource } from '../../src/parse/yaml-source.ts'
import { soundVendor } from '../sound-vendor.ts'

/** The vendor without mistakes, `sound`, as plain data. */
export function soundIr(): Vendor {
  const [files] = vendorFiles(soundVendor())
  if (files === undefined) throw new Error('there is no sound vendor')
  return lowerVendor(vendorSource(files))
}

/** A document as plain data; its vendor has no prices and no world. */
export function documentIr(document: Json, name = 'v'): Vendor {
  const operations = operationsOf(document)
  const source = yamlSource('openapi.yaml', '')
  return lowerVendor({ name, source, document, operations, priceLists: [], world: undefined, misshapen: [] })
}
