import { operationsOf } from '../model/operation.ts'
import { isObject } from '../model/schema.ts'
import type { PriceSource, VendorSource } from '../model/vendor.ts'
import { withoutWords } from '../model/without-words.ts'
import { answerWhenMistakes } from './answer-when-mistakes.ts'
import { chargeMistakes } from './charge-mistakes.ts'
import { brokenReferences, documentMistakes } from './document-mistakes.ts'
import { estimatedByMistakes } from './estimated-by-mistakes.ts'
import { exampleMistakes } from './example-mistakes.ts'
import { extensionMisshapes, priceListMisshapes } from './extension-mistakes.ts'
import { misplacedExtensions } from './extension-places.ts'
import { faultMistakes } from './fault-mistakes.ts'
import { listMistakes } from './list-mistakes.ts'
import type { Misshape } from './misshape.ts'
import type { Mistake } from './mistake.ts'
import { moneyMistakes } from './money-mistakes.ts'
import { priceFileMistakes } from './price-file-mistakes.ts'
import { priceListMistakes } from './price-list-mistakes.ts'
import { rateMistakes } from './rate-mistakes.ts'
import { schemaMisshapes, schemaMistakes } from './schema-mistakes.ts'
import { versionMistakes } from './version-mistakes.ts'
import { worldMistakes } from './world-mistakes.ts'

/** What can be seen of a vendor before code is written from it. */
export interface Checked {
  readonly mistakes: readonly Mistake[]
  /** The vendor with what is misshapen marked, so that its other parts can be checked further. */
  readonly vendor: VendorSource
}

/**
 * All mistakes of a vendor's document and price lists that can be seen before code is written from them. Each part is
 * judged by itself: what has another shape than it should is named once, and nothing is concluded from it.
 */
export function checkVendor(found: VendorSource): Checked {
  const lists = found.priceLists.filter(({ source }) => source.mistakes.length === 0).map(marked)
  const priceLists = lists.map(({ prices }) => prices)
  const ofLists = [
    ...lists.flatMap(({ mistakes }) => mistakes),
    ...priceLists.flatMap(priceListMistakes),
    ...priceFileMistakes(priceLists),
  ]
  if (found.source.mistakes.length > 0) return { mistakes: ofLists, vendor: { ...found, priceLists } }
  const references = brokenReferences(found)
  const schemas = schemaMisshapes(found)
  const extensions = extensionMisshapes(found)
  const document = withoutWords(
    found.document,
    [...references.filter(({ place }) => place[1] === 'schemas'), ...schemas].map(({ place }) => place),
  )
  const misshapen = extensions.map(({ place }) => place)
  const vendor = { ...found, document, operations: operationsOf(document), priceLists, misshapen }
  const mistakes = [
    ...[...references, ...schemas, ...extensions].map(({ mistake }) => mistake),
    ...misplacedExtensions(found),
    ...ofLists,
    ...documentMistakes(found),
    ...schemaMistakes(vendor),
    ...answerWhenMistakes(vendor),
    ...chargeMistakes(vendor),
    ...rateMistakes(vendor),
    ...(priceLists.length === found.priceLists.length ? versionMistakes(vendor) : []),
    ...exampleMistakes(vendor),
    ...faultMistakes(vendor),
    ...estimatedByMistakes(vendor),
    ...moneyMistakes(vendor),
    ...listMistakes(vendor),
    ...worldMistakes(vendor),
  ]
  return { mistakes, vendor }
}

/** A price list with the places that are misshapen. */
function marked(prices: PriceSource): { prices: PriceSource; mistakes: Mistake[] } {
  const misshapes: Misshape[] = priceListMisshapes(prices)
  const misshapen = isObject(prices.source.value) ? misshapes.map(({ place }) => place) : [[]]
  return { prices: { ...prices, misshapen }, mistakes: misshapes.map(({ mistake }) => mistake) }
}
