import { type Finding, median, type Row } from './row.ts'
import type { Soaked } from './soak/soak.ts'

/** How long the soak takes, and by which chance. */
export interface SoakFlags {
  readonly seconds: number
  readonly seed: number
}

type Measured = (soaked: Soaked) => Finding

/** The first share of the time in which a mock fills its caches. */
const WARM_UP = 0.2

/** Ten minutes of mixed requests at all vendors, as four lines of which each has to hold. */
export function soakRows({ seconds, seed }: SoakFlags): readonly Row[] {
  let soaked: Promise<Soaked> | undefined
  const measured = (judge: Measured) => async (): Promise<Finding> => {
    // What the soak loads, the other rows do without.
    soaked ??= import('./soak/soak.ts').then(({ soak }) => soak({ seconds, seed, progress: console.error }))
    return judge(await soaked)
  }
  const row = (name: string, what: string, goal: Row['goal'], judge: Measured): Row => ({
    name,
    what,
    goal,
    isRequired: true,
    measure: measured(judge),
  })
  return [
    row('soak-wait', 'worst wait of a harmless request', { bound: 'at most', value: 350, unit: 'ms' }, wait),
    row(
      'soak-memory',
      'memory in the second half ÷ the first, after warm-up',
      { bound: 'at most', value: 1.1, unit: '×' },
      memory,
    ),
    row(
      'soak-answers',
      'replies that no document declares, or none at all',
      { bound: 'at most', value: 0, unit: 'replies' },
      answers,
    ),
    row(
      'soak-ledgers',
      'balances that differ from their ledgers',
      { bound: 'at most', value: 0, unit: 'balances' },
      ({ differences }) => ({
        figure: differences.length,
        from: differences.length === 0 ? 'aurous, layer, lumenfall, x-router' : differences.join('; '),
      }),
    ),
  ]
}

function wait({ waits, memory: all }: Soaked): Finding {
  const { count, p99, worst, failed } = waits
  const others = Object.entries(failed).map(([status, times]) => `${times} × ${status}`)
  const { ms, cpu } = all.at(-1)?.longest ?? { ms: 0, cpu: 0 }
  const blocked = `the longest turn of the mock took ${Math.round(ms)} ms, the busiest ${Math.round(cpu)} ms of CPU`
  const from = [`${count} requests, 99 % within ${Math.round(p99)} ms`, blocked, ...others].join(', ')
  return { figure: others.length === 0 ? worst : Number.POSITIVE_INFINITY, from }
}

function memory({ memory: all }: Soaked): Finding {
  const warm = all.slice(Math.floor(all.length * WARM_UP))
  const [first, second] = [warm.slice(0, warm.length >> 1), warm.slice(warm.length >> 1)]
  const rss = [first, second].map((half) => median(half.map((one) => one.rss))) as [number, number]
  // What is alive is the least: to collect garbage by force would make requests wait.
  const heap = [first, second].map((half) => Math.min(...half.map((one) => one.heapUsed))) as [number, number]
  const shown = ([before, after]: readonly [number, number]): string =>
    `${Math.round(before / 1e6)} → ${Math.round(after / 1e6)} MB`
  return { figure: Math.max(rss[1] / rss[0], heap[1] / heap[0]), from: `resident ${shown(rss)}, heap ${shown(heap)}` }
}

function answers({ sent, undeclared, unanswered }: Soaked): Finding {
  const count = (of: ReadonlyMap<string, number>): number => [...of.values()].reduce((sum, one) => sum + one, 0)
  const lines = (what: string, of: ReadonlyMap<string, number>): string[][] =>
    [...of].sort((a, b) => b[1] - a[1]).map(([which, times]) => [what, `${times}`, which])
  const table = [
    ['what', 'times', 'which'],
    ...lines('sent', sent),
    ...lines('undeclared', undeclared),
    ...lines('unanswered', unanswered),
  ]
  const figure = count(undeclared) + count(unanswered)
  return { figure, from: `${count(sent)} requests of ${sent.size} kinds`, table }
}
