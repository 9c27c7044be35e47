import type { SupposedPrices, SupposedServer } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { xRouter } from '@outlay/contract/x-router'
import { handlers } from '@outlay/mock/msw'
import { xRouter as served } from '@outlay/reference/x-router'
import { setupServer } from 'msw/node'
import { afterAll } from 'vitest'
import { NOW, tokens, worldOf } from './subjects.ts'

const server = setupServer(...handlers({ ...worldOf(), vendor: served }))
server.listen({ onUnhandledFrame: 'error' })
afterAll(() => server.close())

function suppose({ at, priceList }: SupposedPrices): SupposedServer {
  server.use(...handlers({ ...worldOf(priceList, at), vendor: served }))
  return { release: () => server.resetHandlers() }
}

// Without a base URL: the requests of unchanged code to the vendor's own server are intercepted.
describeContract({ title: 'MSW', vendor: xRouter, fetch: (request) => fetch(request), now: () => NOW, tokens, suppose })
