import { afterAll, vi } from 'vitest'

const { stackTraceLimit } = Error

// A worker runs one file after another: none leaves fake timers, spies, globals or shorter stacks behind for the next.
afterAll(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
  vi.unstubAllEnvs()
  vi.unstubAllGlobals()
  Error.stackTraceLimit = stackTraceLimit
})
