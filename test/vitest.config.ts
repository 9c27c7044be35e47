import { defineConfig, type ViteUserConfig } from 'vitest/config'

// The root is the repository: `pnpm test` passes `--root .`.
const config: ViteUserConfig = defineConfig({
  test: {
    include: ['packages/**/*.test.ts', 'scripts/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/.generated/**', 'test/bench/**'],
    // Room for a slow machine with two cores, on which every worker starts at once.
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})

export default config
