import type { PreparedServer, RequiredPrices } from '@outlay/contract'
import { type DescribedContract, describeContract } from '@outlay/contract/vitest'
import { type HandlersOptions, handlers } from '@outlay/mock/msw'
import { setupServer } from 'msw/node'
import { afterAll } from 'vitest'

/** What handlers answer by, with the prices that an example requires. */
export type Fresh = (prices?: Partial<RequiredPrices>) => HandlersOptions

/**
 * Holds the handlers of a vendor to its document. Without a base URL: the requests of unchanged code to the vendor's own
 * server are intercepted. MSW patches globals, so each vendor has a test file of its own.
 */
export function describeIntercepted(
  fresh: Fresh,
  contract: Omit<DescribedContract, 'title' | 'fetch' | 'prepare'>,
): void {
  const server = setupServer(...handlers(fresh()))
  server.listen({ onUnhandledFrame: 'error' })
  afterAll(() => server.close())
  const prepare = (prices: RequiredPrices): PreparedServer => {
    server.use(...handlers(fresh(prices)))
    return { release: () => server.resetHandlers() }
  }
  describeContract({ ...contract, title: 'MSW', fetch: (request) => fetch(request), prepare })
}
