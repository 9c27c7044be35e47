import { configDefaults, defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config'

/** What needs packed packages, Prism or another runtime; `pnpm check` runs it, `pnpm test` does not. */
const packed = ['test/packed/**/*.test.ts', 'test/bench/**/*.test.ts', 'test/**/prism.test.ts']
const contract = ['test/contract/**/*.test.ts']
/** What starts programs, or patches what all of a process share: the sockets, the timers, or a module. */
const journeys = [
  ...['test/journeys/**/*.test.ts', 'test/command/**/*.test.ts', 'test/mock/msw*.test.ts'],
  ...['packages/outlay/test/estimate/no-price.test.ts', 'test/sdk/regressions.test.ts'],
  ...['test/sdk/retries-and-timeouts/**/*.test.ts', 'packages/sdk/src/events/events-of.test.ts'],
  ...['packages/mock/src/timers.test.ts', 'packages/reference/src/time/scheduler.test.ts'],
]
const unit = ['packages/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts']

interface Project {
  readonly name: string
  readonly include: string[]
  readonly exclude?: readonly string[]
  /** Whether a worker runs one file after another, so that what they import is loaded once. */
  readonly shared: boolean
}

function project({ name, include, exclude = [], shared }: Project): TestProjectInlineConfiguration {
  const never = [...configDefaults.exclude, '**/dist/**', '**/.generated/**', 'test/contract/vitest-output/**']
  const setupFiles = shared ? ['test/restore-globals.ts', 'test/fixed-seed.ts'] : []
  return { extends: true, test: { name, include, exclude: [...never, ...exclude], isolate: !shared, setupFiles } }
}

// The root is the repository: `pnpm test` passes `--root .`.
const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      project({ name: 'unit', include: unit, exclude: [...packed, ...contract, ...journeys], shared: true }),
      project({ name: 'contract', include: contract, exclude: packed, shared: true }),
      project({ name: 'journeys', include: journeys, exclude: packed, shared: false }),
      project({ name: 'packed', include: packed, shared: false }),
    ],
    // Unless it is told, vitest takes one worker on two cores.
    maxWorkers: 2,
    globalSetup: ['test/fixtures/remove-generated.ts'],
    // A limit only ends what hangs, so each leaves room for a slow machine that does other work, too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 30_000 } },
  },
})

export default config
