import type { SupposedPrices, SupposedServer } from '@outlay/contract'
import { layer } from '@outlay/contract/layer'
import { describeContract } from '@outlay/contract/vitest'
import { handlers } from '@outlay/mock/msw'
import { layer as served } from '@outlay/reference/layer'
import { setupServer } from 'msw/node'
import { afterAll } from 'vitest'
import { freshWorld, NOW, state } from './subjects.ts'

const server = setupServer(...handlers({ ...freshWorld(), vendor: served }))
server.listen({ onUnhandledFrame: 'error' })
afterAll(() => server.close())

function suppose(prices: SupposedPrices): SupposedServer {
  server.use(...handlers({ ...freshWorld(prices), vendor: served }))
  return { release: () => server.resetHandlers() }
}

// Without a base URL: the requests of unchanged code to the vendor's own server are intercepted.
describeContract({
  title: 'MSW',
  vendor: layer,
  fetch: (request) => fetch(request),
  now: () => NOW,
  state,
  suppose,
})
