import type { VendorSource } from '../document/vendor.ts'
import { chargeMistakes } from './charge-mistakes.ts'
import { brokenReferences, documentMistakes } from './document-mistakes.ts'
import { documentExtensionMistakes, priceListMistakes } from './extension-mistakes.ts'
import { faultMistakes } from './fault-mistakes.ts'
import type { Mistake } from './mistake.ts'
import { rateMistakes } from './rate-mistakes.ts'
import { schemaMistakes } from './schema-mistakes.ts'
import { versionMistakes } from './version-mistakes.ts'

/** What can be seen of a vendor before code is written from it. */
export interface Checked {
  readonly mistakes: readonly Mistake[]
  /** Whether writing code from the document finds further mistakes rather than echoes of these. */
  readonly writable: boolean
}

/**
 * All mistakes of a vendor's document and price lists that can be seen before code is written from them. A price list
 * that cannot be read, or has another shape than price lists have, is not held against the document.
 */
export function checkVendor(vendor: VendorSource): Checked {
  const readable = vendor.priceLists.filter(({ source }) => source.mistakes.length === 0)
  const lists = readable.map((prices) => ({ prices, mistakes: priceListMistakes(prices) }))
  const priced = lists.filter(({ mistakes }) => mistakes.length === 0).map(({ prices }) => prices)
  const broken = brokenReferences(vendor)
  const schemas = schemaMistakes(vendor)
  const extensions = documentExtensionMistakes(vendor)
  const mistakes = [
    ...broken,
    ...schemas,
    ...extensions,
    ...lists.flatMap((list) => list.mistakes),
    ...documentMistakes(vendor),
    ...chargeMistakes(vendor),
    ...rateMistakes({ ...vendor, priceLists: priced }),
    ...(priced.length === vendor.priceLists.length ? versionMistakes(vendor) : []),
    ...faultMistakes(vendor),
  ]
  return { mistakes, writable: broken.length + schemas.length + extensions.length === 0 }
}
