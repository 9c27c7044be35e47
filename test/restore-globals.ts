import { afterAll, vi } from 'vitest'

// A worker runs one file after another: none leaves fake timers, spies or globals behind for the next.
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
})
