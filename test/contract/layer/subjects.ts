import type { ContractOptions, PreparedServer, RequiredPrices } from '@outlay/contract'
import { type RunningServer, serve } from '@outlay/mock/serve'
import { createReference, type ReferenceOptions } from '@outlay/reference'
import { layer } from '@outlay/reference/layer'

/** The instant that every subject goes by. */
export const NOW: number = Date.parse('2026-11-20T00:00:00Z')

/** Where a server is, as the contract is told. */
export type Subject = Required<Pick<ContractOptions, 'baseUrl' | 'fetch'>>

/** The world of a server that has answered nothing yet. */
export function freshWorld({ at, priceList }: Partial<RequiredPrices> = {}): ReferenceOptions {
  const priceLists = priceList === undefined ? {} : { priceLists: { layer: priceList } }
  return { vendors: [layer], now: () => at ?? NOW, ...priceLists }
}

/** The reference, called as a function. */
export function onReference(prices?: RequiredPrices): Subject {
  return { baseUrl: 'http://localhost/layer/api', fetch: createReference(freshWorld(prices)) }
}

/** The reference over HTTP, on a port of its own. */
export async function onHttp(prices?: RequiredPrices): Promise<Subject & Pick<RunningServer, 'close'>> {
  const { url, close } = await serve({ ...freshWorld(prices), port: 0 })
  return { baseUrl: `${url}/layer/api`, fetch, close }
}

/** Stands up a fresh HTTP server with the prices that an example requires. */
export async function prepareHttp(prices: RequiredPrices): Promise<PreparedServer> {
  const { close, baseUrl } = await onHttp(prices)
  return { baseUrl, release: close }
}

/** What is available in each workspace of the sample world; what examples of answers reserve is in others' or fresh. */
const UNITS = [
  ['000000000001/', '300'],
  ['000000000002/', '1'],
  ['000000000003/', '1000'],
] as const

/** The balance of a workspace is what the running server knows of it. */
export const state: NonNullable<ContractOptions['state']> = (_, { path }) => ({
  balance: UNITS.find(([workspace]) => path.includes(workspace))?.[1] ?? '0',
})
