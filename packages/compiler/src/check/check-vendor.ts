import { operationsOf } from '../model/operation.ts'
import { isObject } from '../model/schema.ts'
import type { PriceSource, VendorSource } from '../model/vendor.ts'
import { withoutWords } from '../model/without-words.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { brokenReferences, checkDocument } from './document.ts'
import { misplacedExtensions } from './extension-places.ts'
import { extensionMisshapes, priceListMisshapes } from './extensions.ts'
import { checkFaultAnswers } from './fault-answers.ts'
import type { Misshape } from './misshape.ts'
import { checkPriceFiles } from './price-files.ts'
import { checkPriceList } from './price-list.ts'
import { checkPriceLookups } from './price-lookups.ts'
import { checkPriceRules } from './price-rules.ts'
import { checkPriceVersions } from './price-versions.ts'
import { checkSchemas, schemaMisshapes } from './schemas.ts'
import { checkWorld } from './world.ts'
import { checkAnswerWhen } from './x-answer-when.ts'
import { checkEstimatedBy } from './x-estimated-by.ts'
import { checkFaults } from './x-faults.ts'
import { checkLists } from './x-list.ts'
import { checkMoney } from './x-money.ts'
import { checkPriceListExamples } from './x-price-list.ts'
import { checkCharges } from './x-pricing.ts'

/** What can be seen of a vendor before code is written from it. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  /** The vendor with what is misshapen marked, so that its other parts can be checked further. */
  readonly vendor: VendorSource
}

/**
 * All diagnostics of a vendor's document and price lists that can be seen before code is written from them. Each part is
 * judged by itself: what has another shape than it should is named once, and nothing is concluded from it.
 */
export function checkVendor(found: VendorSource): Checked {
  const lists = found.priceLists.filter(({ source }) => source.diagnostics.length === 0).map(marked)
  const priceLists = lists.map(({ prices }) => prices)
  const ofLists = [
    ...lists.flatMap(({ diagnostics }) => diagnostics),
    ...priceLists.flatMap(checkPriceList),
    ...checkPriceFiles(priceLists),
  ]
  if (found.source.diagnostics.length > 0) return { diagnostics: ofLists, vendor: { ...found, priceLists } }
  const references = brokenReferences(found)
  const schemas = schemaMisshapes(found)
  const extensions = extensionMisshapes(found)
  const document = withoutWords(
    found.document,
    [...references.filter(({ place }) => place[1] === 'schemas'), ...schemas].map(({ place }) => place),
  )
  const misshapen = extensions.map(({ place }) => place)
  const vendor = { ...found, document, operations: operationsOf(document), priceLists, misshapen }
  const diagnostics = [
    ...[...references, ...schemas, ...extensions].map(({ diagnostic }) => diagnostic),
    ...misplacedExtensions(found),
    ...ofLists,
    ...checkDocument(found),
    ...checkSchemas(vendor),
    ...checkAnswerWhen(vendor),
    ...checkCharges(vendor),
    ...checkPriceRules(vendor),
    ...checkFaultAnswers(vendor),
    ...checkPriceLookups(vendor),
    ...(priceLists.length === found.priceLists.length ? checkPriceVersions(vendor) : []),
    ...checkPriceListExamples(vendor),
    ...checkFaults(vendor),
    ...checkEstimatedBy(vendor),
    ...checkMoney(vendor),
    ...checkLists(vendor),
    ...checkWorld(vendor),
  ]
  return { diagnostics, vendor }
}

/** A price list with the places that are misshapen. */
function marked(prices: PriceSource): { prices: PriceSource; diagnostics: Diagnostic[] } {
  const misshapes: Misshape[] = priceListMisshapes(prices)
  const misshapen = isObject(prices.source.value) ? misshapes.map(({ place }) => place) : [[]]
  return { prices: { ...prices, misshapen }, diagnostics: misshapes.map(({ diagnostic }) => diagnostic) }
}
