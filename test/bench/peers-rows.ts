import { load } from './load.ts'
import type { Peer } from './peers.ts'
import { residentMegabytes } from './process.ts'
import { type Finding, median, type Row, reasonOf } from './row.ts'

const STARTS = 5
const REQUESTS = 20_000

/** What one server gave; medians. */
interface Measured {
  readonly name: string
  /** Milliseconds from the start of the process to the first reply. */
  readonly start: number
  /** Megabytes. */
  readonly idle: number
  readonly loaded: number
  /** Requests a second. */
  readonly rate: number
}

/** A server that could not be measured, and why. */
interface Unmeasured {
  readonly name: string
  readonly reason: string
}

type Sitting = readonly (Measured | Unmeasured)[]

/** `outlay mock` beside other mock servers of the same document, measured once for all rows. */
export function peersRows(): readonly Row[] {
  let sitting: Promise<Sitting> | undefined
  const row = (name: string, what: string, bound: Row['goal']['bound'], column: keyof Measured): Row => ({
    name,
    what,
    goal: { bound, value: 1, unit: '×' },
    measure: async () => {
      sitting ??= sit()
      return compareWithBest(await sitting, column, bound)
    },
  })
  return [
    row(
      'peers-start',
      'start to first reply ÷ that of the fastest of Prism, Steady, Scalar, and Mockoon',
      'at most',
      'start',
    ),
    row('peers-idle', 'idle memory ÷ the least of theirs', 'at most', 'idle'),
    row('peers-memory', 'memory after 20,000 estimates ÷ the least of theirs', 'at most', 'loaded'),
    row('peers-rate', 'estimates a second ÷ the most of theirs, 50 connections', 'at least', 'rate'),
  ]
}

async function sit(): Promise<Sitting> {
  // What the peers load, the other rows do without.
  const { installPeers } = await import('./peers.ts')
  const { peers, end } = await installPeers()
  try {
    const sitting: (Measured | Unmeasured)[] = []
    for (const peer of peers) {
      sitting.push(await measurePeer(peer).catch((error) => ({ name: peer.name, reason: reasonOf(error) })))
    }
    return sitting
  } finally {
    await end()
  }
}

async function measurePeer(peer: Peer): Promise<Measured> {
  const { startPeer } = await import('./peers.ts')
  const starts: number[] = []
  // The first start fills caches.
  for (let round = 0; round <= STARTS; round += 1) {
    const running = await startPeer(peer)
    starts.push(running.started)
    await running.end()
  }
  const running = await startPeer(peer)
  try {
    const idle = await residentMegabytes(running.pid)
    await load(running.estimate, { seconds: 2 })
    const rates: number[] = []
    for (let round = 0; round < 3; round += 1) rates.push((await load(running.estimate, { seconds: 2 })).rate)
    await load(running.estimate, { requests: REQUESTS })
    const loaded = await residentMegabytes(running.pid)
    return { name: peer.name, start: median(starts.slice(1)), idle, loaded, rate: median(rates) }
  } finally {
    await running.end()
  }
}

function compareWithBest(sitting: Sitting, column: keyof Measured, bound: Row['goal']['bound']): Finding {
  const [own, ...others] = sitting
  if (own === undefined || 'reason' in own) throw new Error(own?.reason ?? 'nothing was measured')
  const measured = others.filter((one): one is Measured => !('reason' in one))
  const figures = measured.map((one) => Number(one[column]))
  const best = bound === 'at most' ? Math.min(...figures) : Math.max(...figures)
  const { name } = measured[figures.indexOf(best)] ?? { name: 'nobody' }
  const head = ['server', 'start', 'idle', 'after 20,000', 'estimates a second']
  const table = [head, ...sitting.map((one) => lineOf(one))]
  return {
    figure: Number(own[column]) / best,
    from: `${name} is the best of the others`,
    ...(column === 'rate' && { table }),
  }
}

function lineOf(one: Sitting[number]): readonly string[] {
  if ('reason' in one) return [one.name, one.reason]
  const { name, start, idle, loaded, rate } = one
  return [name, `${Math.round(start)} ms`, `${Math.round(idle)} MB`, `${Math.round(loaded)} MB`, `${Math.round(rate)}`]
}
