import { chromium } from './chromium.ts'
import { commandRuntime, type Runtime } from './runtime.ts'
import { workerd } from './workerd.ts'

/** Those that come from the npm registry, on Linux x64. */
export const OF_REGISTRY: readonly Runtime[] = [
  commandRuntime('Node 22', 'node-22/bin/node'),
  commandRuntime('Node 24', 'node-24/bin/node'),
  // Nothing but the network: neither the environment nor the system may be asked for.
  commandRuntime('Deno', '@deno/linux-x64-glibc/deno', 'run', '--no-prompt', '--cached-only', '--allow-net=127.0.0.1'),
  commandRuntime('Bun', '@oven/bun-linux-x64-baseline/bin/bun', 'run', '--no-install'),
  workerd,
]

/** Wherever the packed SDK is to run. */
export const RUNTIMES: readonly Runtime[] = [...OF_REGISTRY, chromium]
