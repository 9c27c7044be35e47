import { serve } from '@outlay/mock/serve'
import { aurous } from '@outlay/reference/aurous'
import { layer } from '@outlay/reference/layer'
import { lumenfall } from '@outlay/reference/lumenfall'
import { xRouter } from '@outlay/reference/x-router'
import { richWorlds } from './rich-worlds.ts'

// The served mock of the soak, in a process of its own: samples whose first accounts are rich and whose limits are wide.
let lines = 0
const { url, close } = await serve({
  vendors: [aurous, layer, lumenfall, xRouter],
  port: 0,
  now: () => Date.now(),
  log: () => {
    lines += 1
  },
  worlds: richWorlds(),
})
// A timer that comes late tells how long a turn took; the CPU that it used does not count who else uses this machine.
const TURN = 20
let [longest, since, used] = [{ ms: 0, cpu: 0 }, performance.now(), process.cpuUsage()]
setInterval(() => {
  const { user, system } = process.cpuUsage(used)
  const turn = { ms: performance.now() - since - TURN, cpu: (user + system) / 1000 }
  longest = { ms: Math.max(longest.ms, turn.ms), cpu: Math.max(longest.cpu, turn.cpu) }
  ;[since, used] = [performance.now(), process.cpuUsage()]
}, TURN).unref()
process.on('message', (message) => {
  if (message === 'memory') {
    const { rss, heapUsed } = process.memoryUsage()
    process.send?.({ rss, heapUsed, longest, lines })
  }
  if (message === 'end') void close().then(() => process.exit(0))
})
process.once('disconnect', () => process.exit(0))
process.send?.({ url })
