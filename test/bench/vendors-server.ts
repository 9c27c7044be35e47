import { serve } from '@outlay/mock/serve'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { xRouter } from '@outlay/reference/x-router'

const PLENTY = { burst: 1_000_000_000, per_minute: 1_000_000_000 }

/** The mock with a world that limits nobody, so that only its work is measured. */
const world = { ...aurous.world?.sample } as Readonly<Record<string, unknown>>
const limits = Object.keys(world['rate_limits'] ?? {}).map((name) => [name, PLENTY])
const { url, close } = await serve({
  vendors: [xRouter, aurous, layer],
  port: 0,
  now: () => Date.now(),
  log: console.log,
  worlds: { aurous: { ...world, rate_limits: Object.fromEntries(limits) } },
})
console.log(`listening on ${url}`)
process.once('SIGTERM', () => void close())
