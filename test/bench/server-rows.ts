import { existsSync, readFileSync } from 'node:fs'
import { load } from './load.ts'
import { type ServerProcess, serverProcess } from './process.ts'
import { type Finding, median, type Row } from './row.ts'
import { echo, mock, prism, type Subject } from './subjects.ts'

/** How many requests `outlay mock` answers, its log going to a file, beside others that take turns with it. */
export const serverRows: readonly Row[] = [
  {
    name: 'server',
    what: 'estimates answered over HTTP ÷ a bare node:http JSON echo, 50 connections',
    goal: { bound: 'at least', value: 0.8, unit: '×' },
    measure: () => throughput(echo, 8),
  },
  {
    name: 'prism',
    what: "estimates answered over HTTP ÷ Prism's own server without its log, 50 connections",
    goal: { bound: 'at least', value: 8, unit: '×' },
    measure: () => throughput(prism, 5),
  },
]

async function throughput(other: Subject, count: number): Promise<Finding> {
  const [own, theirs] = [await serverProcess(mock.args), await serverProcess(other.args)]
  const rounds: { readonly own: Load; readonly theirs: Load }[] = []
  try {
    for (let round = 0; round < count; round += 1) {
      rounds.push({
        own: await loaded(own, own.url + mock.estimate),
        theirs: await loaded(theirs, theirs.url + other.estimate),
      })
    }
  } finally {
    await Promise.all([own.end(), theirs.end()])
  }
  // The first round runs before the compiler has seen enough; neighbours share the weather of the machine.
  const warm = rounds.slice(1)
  const figure = median(warm.map((round) => round.own.rate / round.theirs.rate))
  const sides = [
    shown(
      mock.name,
      warm.map((round) => round.own),
    ),
    shown(
      other.name,
      warm.map((round) => round.theirs),
    ),
  ]
  return { figure, from: sides.join(', ') }
}

interface Load {
  /** Requests a second. */
  readonly rate: number
  /** Microseconds of CPU for each request, all threads. */
  readonly cpu: number
}

function shown(name: string, loads: readonly Load[]): string {
  const [rate, cpu] = [median(loads.map((one) => one.rate)), median(loads.map((one) => one.cpu))]
  return `${name} ${Math.round(rate)}/s at ${cpu.toFixed(1)} µs of CPU`
}

async function loaded(server: ServerProcess, url: string): Promise<Load> {
  const before = cpuSeconds(server.pid)
  const { rate, total } = await load(url, { seconds: 1 })
  return { rate, cpu: ((cpuSeconds(server.pid) - before) * 1e6) / total }
}

/** CPU time of a process so far, from Linux's /proc, which counts hundredths of a second; elsewhere not a number. */
function cpuSeconds(pid: number): number {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return Number.NaN
  const fields = readFileSync(file, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) / 100
}
