import { defineConfig, type ViteUserConfig } from 'vitest/config'

// The root is the repository, as with the tests that people run.
const config: ViteUserConfig = defineConfig({ test: { include: ['test/contract/vitest-output/lying-server.ts'] } })

export default config
