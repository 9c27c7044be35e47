import type { ContractCase, ContractOptions, PreparedServer, RequiredPrices } from '@outlay/contract'
import { type RunningServer, serve } from '@outlay/mock/serve'
import { createReference, type ReferenceOptions } from '@outlay/reference'
import { aurous } from '@outlay/reference/aurous'

/** The instant that every subject goes by. */
export const NOW: number = Date.parse('2026-11-20T00:00:00Z')

/** Where a server is, as the contract is told. */
export type Subject = Required<Pick<ContractOptions, 'baseUrl' | 'fetch'>>

/** The world of a server that has answered nothing yet. */
export function freshWorld({ at, priceList }: Partial<RequiredPrices> = {}): ReferenceOptions {
  const priceLists = priceList === undefined ? {} : { priceLists: { aurous: priceList } }
  return { vendors: [aurous], now: () => at ?? NOW, ...priceLists }
}

/** The reference, called as a function. */
export function onReference(prices?: RequiredPrices): Subject {
  return { baseUrl: 'http://localhost/aurous', fetch: createReference(freshWorld(prices)) }
}

/** The reference over HTTP, on a port of its own. */
export async function onHttp(prices?: RequiredPrices): Promise<Subject & Pick<RunningServer, 'close'>> {
  const { url, close } = await serve({ ...freshWorld(prices), port: 0 })
  return { baseUrl: `${url}/aurous`, fetch, close }
}

/** Stands up a fresh HTTP server with the prices that an example requires. */
export async function prepareHttp(prices: RequiredPrices): Promise<PreparedServer> {
  const { close, baseUrl } = await onHttp(prices)
  return { baseUrl, release: close }
}

/** The version that a team is pinned to is what the running server knows of it. */
export const state: NonNullable<ContractOptions['state']> = (_, { as }) =>
  as === 'initech' ? { pinnedVersion: '2026-09-01' } : {}

/** Whether a case is soon sent; the limit of reads, 1200 requests, is held to the reference alone. */
export function isSoonSent({ before = [] }: ContractCase): boolean {
  return before.every(({ times }) => times < 1000)
}
