import type { SupposedPrices, SupposedServer } from '@outlay/contract'
import { lumenfall } from '@outlay/contract/lumenfall'
import { describeContract } from '@outlay/contract/vitest'
import { handlers } from '@outlay/mock/msw'
import { lumenfall as served } from '@outlay/reference/lumenfall'
import { setupServer } from 'msw/node'
import { afterAll } from 'vitest'
import { freshWorld, NOW, tokens } from './subjects.ts'

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
  vendor: lumenfall,
  fetch: (request) => fetch(request),
  now: () => NOW,
  tokens,
  suppose,
})
