import { configDefaults, defineConfig, type TestProjectInlineConfiguration, type ViteUserConfig } from 'vitest/config'

const exclude = [...configDefaults.exclude, '**/dist/**', '**/.generated/**', 'test/contract/vitest-output/**']
/** What starts another runtime, a packed package or Prism; `pnpm check` runs it, `pnpm test` does not. */
const packed = ['test/packed/**/*.test.ts', 'test/bench/**/*.test.ts', 'test/**/prism.test.ts']
const contract = ['test/contract/**/*.test.ts']
const journeys = ['test/journeys/**/*.test.ts', 'test/command/**/*.test.ts']
const unit = ['packages/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts']

function project(name: string, include: string[], others: readonly string[] = []): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include, exclude: [...exclude, ...others] } }
}

// The root is the repository: `pnpm test` passes `--root .`.
const config: ViteUserConfig = defineConfig({
  test: {
    projects: [
      project('unit', unit, [...packed, ...contract, ...journeys]),
      project('contract', contract, packed),
      project('journeys', journeys, packed),
      project('packed', packed),
    ],
    globalSetup: ['test/fixtures/remove-generated.ts'],
    // Room for a slow machine with two cores, on which every worker starts at once.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})

export default config
