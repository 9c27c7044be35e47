import type { ContractOptions, PreparedServer, RequiredPrices } from '@outlay/contract'
import { type RunningServer, serve } from '@outlay/mock/serve'
import { loadTokens } from '@outlay/pricing/tokens'
import { createReference, type ReferenceOptions } from '@outlay/reference'
import { lumenfall } from '@outlay/reference/lumenfall'

/** The instant that every subject goes by. */
export const NOW: number = Date.parse('2026-11-20T00:00:00Z')

/** Where a server is, as the contract is told. */
export type Subject = Required<Pick<ContractOptions, 'baseUrl' | 'fetch'>>

/** The world of a server that has answered nothing yet. */
export function freshWorld({ at, priceList }: Partial<RequiredPrices> = {}): ReferenceOptions {
  const priceLists = priceList === undefined ? {} : { priceLists: { lumenfall: priceList } }
  return { vendors: [lumenfall], now: () => at ?? NOW, ...priceLists }
}

/** The reference, called as a function. */
export function onReference(prices?: RequiredPrices): Subject {
  return { baseUrl: 'http://localhost/lumenfall', fetch: createReference(freshWorld(prices)) }
}

/** The reference over HTTP, on a port of its own. */
export async function onHttp(prices?: RequiredPrices): Promise<Subject & Pick<RunningServer, 'close'>> {
  const { url, close } = await serve({ ...freshWorld(prices), port: 0 })
  return { baseUrl: `${url}/lumenfall`, fetch, close }
}

/** Stands up a fresh HTTP server with the prices that an example requires. */
export async function prepareHttp(prices: RequiredPrices): Promise<PreparedServer> {
  const { close, baseUrl } = await onHttp(prices)
  return { baseUrl, release: close }
}

/** What the contract has to count tokens with, as every subject does. */
export const tokens: NonNullable<ContractOptions['tokens']> = await loadTokens(['o200k_base'])
