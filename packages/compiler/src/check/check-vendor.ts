import { operationsOf } from '../model/operation.ts'
import { isObject } from '../model/schema.ts'
import type { PriceSource, VendorSource } from '../model/vendor.ts'
import { withoutWords } from '../model/without-words.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import { checkDocument } from './document.ts'
import { checkExamples } from './examples.ts'
import { checkExtensionPlaces, checkExtensionShapes, checkPriceListShape } from './extensions.ts'
import { checkFaultAnswers } from './fault-answers.ts'
import { checkNames, checkTypeNames } from './names.ts'
import { checkPaths } from './paths.ts'
import { checkPriceFiles, checkPriceList } from './price-list.ts'
import { checkPriceLookups } from './price-lookups.ts'
import { checkPriceRules } from './price-rules.ts'
import { checkReferences } from './references.ts'
import { checkSchemaShapes, checkSchemas } from './schemas.ts'
import { checkSecurity } from './security.ts'
import { checkWorld } from './world.ts'
import { checkAnswerWhen } from './x-answer-when.ts'
import { checkEstimatedBy } from './x-estimated-by.ts'
import { checkFaults } from './x-faults.ts'
import { checkLists } from './x-list.ts'
import { checkMoney } from './x-money.ts'
import { checkCharges, checkPriceVersions } from './x-pricing.ts'

/** What can be seen of a vendor before code is written from it. */
export interface Checked {
  readonly diagnostics: readonly Diagnostic[]
  /** The vendor with what is misshapen marked, so that its other parts can be checked further. */
  readonly vendor: VendorSource
}

/**
 * Checks a vendor's document and price lists, as far as this can be done before code is written from them. Each part is
 * judged by itself: what has another shape than it should has one diagnostic, and nothing is concluded from it.
 */
export function checkVendor(found: VendorSource): Checked {
  const lists = found.priceLists.filter(({ source }) => source.diagnostics.length === 0).map(markShapes)
  const priceLists = lists.map(({ prices }) => prices)
  const ofLists = [
    ...lists.flatMap(({ diagnostics }) => diagnostics),
    ...priceLists.flatMap(checkPriceList),
    ...checkPriceFiles(priceLists),
  ]
  if (found.source.diagnostics.length > 0) return { diagnostics: ofLists, vendor: { ...found, priceLists } }
  const references = checkReferences(found)
  const schemas = checkSchemaShapes(found)
  const extensions = checkExtensionShapes(found)
  const document = withoutWords(
    found.document,
    [...references.filter(({ place }) => place[1] === 'schemas'), ...schemas].map(({ place }) => place),
  )
  const misshapen = extensions.map(({ place }) => place)
  const vendor = { ...found, document, operations: operationsOf(document), priceLists, misshapen }
  const diagnostics = [
    ...[...references, ...schemas, ...extensions].map(({ diagnostic }) => diagnostic),
    ...checkExtensionPlaces(found),
    ...ofLists,
    ...checkDocument(found),
    ...checkPaths(found),
    ...checkSecurity(found),
    ...checkNames(found),
    ...checkSchemas(vendor),
    ...checkAnswerWhen(vendor),
    ...checkCharges(vendor),
    ...checkPriceRules(vendor),
    ...checkFaultAnswers(vendor),
    ...checkPriceLookups(vendor),
    ...(priceLists.length === found.priceLists.length ? checkPriceVersions(vendor) : []),
    ...checkExamples(vendor),
    ...checkFaults(vendor),
    ...checkEstimatedBy(vendor),
    ...checkMoney(vendor),
    ...checkLists(vendor),
    ...checkWorld(vendor),
  ]
  return { diagnostics: withoutEchoes(diagnostics, checkTypeNames(found)), vendor }
}

/** Diagnostics, and others where these have none. */
function withoutEchoes(diagnostics: readonly Diagnostic[], others: readonly Diagnostic[]): Diagnostic[] {
  const places = new Set(diagnostics.map(({ line, column }) => `${line}:${column}`))
  return [...diagnostics, ...others.filter(({ line, column }) => !places.has(`${line}:${column}`))]
}

/** A price list with the places that are misshapen. */
function markShapes(prices: PriceSource): { prices: PriceSource; diagnostics: Diagnostic[] } {
  const shapes = checkPriceListShape(prices)
  const misshapen = isObject(prices.source.value) ? shapes.map(({ place }) => place) : [[]]
  return { prices: { ...prices, misshapen }, diagnostics: shapes.map(({ diagnostic }) => diagnostic) }
}
