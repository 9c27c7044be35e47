import type { ContractCase, ContractOptions, PreparedServer, RequiredPrices } from '@outlay/contract'
import { servePrism } from '@outlay/mock/prism'
import { type RunningServer, serve } from '@outlay/mock/serve'
import type { CountTokens, PriceList } from '@outlay/pricing'
import { createReference, loadTokens, type ReferenceOptions } from '@outlay/reference'
import { xRouter } from '@outlay/reference/x-router'

/** The instant that every subject goes by: the price list of the examples holds. */
export const NOW: number = Date.parse('2026-11-20T00:00:00Z')

/** Counts the tokens of chats. */
export const tokens: CountTokens = await loadTokens(['o200k_base'])

/** Where a server is, as the contract is told. */
export type Subject = Required<Pick<ContractOptions, 'baseUrl' | 'fetch'>>

/** The world of a server: the instant of the examples, and the document's own price list unless another is given. */
export function worldOf(priceList?: PriceList, at: number = NOW): ReferenceOptions {
  const priceLists = priceList === undefined ? {} : { priceLists: { 'x-router': priceList } }
  return { vendors: [xRouter], now: () => at, ...priceLists }
}

/** The reference, called as a function. */
export function onReference(priceList?: PriceList, at?: number): Subject {
  return { baseUrl: 'http://localhost/x-router', fetch: createReference(worldOf(priceList, at)) }
}

/** The reference over HTTP, on a port of its own. */
export async function onHttp(priceList?: PriceList): Promise<Subject & Pick<RunningServer, 'close'>> {
  const { url, close } = await serve({ ...worldOf(priceList), port: 0 })
  return { baseUrl: `${url}/x-router`, fetch, close }
}

/** Prism over HTTP: whatever price list its vendor has, it answers from the document. */
export async function onPrism(priceLists: readonly PriceList[] = []): Promise<Subject & Pick<RunningServer, 'close'>> {
  const { url, close } = await servePrism({ vendors: [{ ...xRouter, priceLists }], port: 0 })
  return { baseUrl: `${url}/x-router`, fetch, close }
}

/** Without a price, a server that knows no payment answers them with 200. */
const PAID: ReadonlySet<string> = new Set(['generateImage', 'completeChat'])

/**
 * Prism refuses unknown routes and methods in its own words, and `servePrism` malformed JSON, which Prism would leave
 * unanswered; neither answer has the document's shape. It asks for no payment, and knows the schema alone.
 */
export function isKnownToPrism({ status, name, operation, before }: ContractCase): boolean {
  if (before !== undefined || (PAID.has(operation.spec.id) && status === 500)) return false
  const unknown = ['malformedJson', 'malformedPayment', 'stepsOfAModelWithout']
  return ![402, 404, 405].includes(status) && !unknown.includes(name)
}

/** Stands up a reference with the prices that an example requires. */
export function prepare({ at, priceList }: RequiredPrices): PreparedServer {
  return onReference(priceList, at)
}

/** Stands up an HTTP server with the prices that an example requires. */
export async function prepareHttp({ at, priceList }: RequiredPrices): Promise<PreparedServer> {
  const { url, close } = await serve({ ...worldOf(priceList, at), port: 0 })
  return { baseUrl: `${url}/x-router`, release: close }
}
