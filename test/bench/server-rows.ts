import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { get } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { load } from './load.ts'
import { OUTLAY, type ServerProcess, serverProcess } from './process.ts'
import { type Finding, median, type Row } from './row.ts'

const MOCK = [OUTLAY, 'mock', '--port', '0'] as const
const ECHO = [join(import.meta.dirname, 'echo-server.ts')] as const
const PATH = '/x-router/v1/images/estimate'

/** `outlay mock` as people run it: in a process of its own, its log going to a file. */
export const serverRows: readonly Row[] = [
  {
    name: 'start',
    what: 'start to first reply of outlay mock, on top of node -e 0',
    goal: { bound: 'at most', value: 250, unit: 'ms' },
    measure: start,
  },
  {
    name: 'server',
    what: 'estimates answered over HTTP ÷ a bare node:http JSON echo, 50 connections',
    goal: { bound: 'at least', value: 0.8, unit: '×' },
    measure: throughput,
  },
  {
    name: 'memory',
    what: 'resident memory of outlay mock after 100,000 estimates',
    goal: { bound: 'at most', value: 100, unit: 'MB' },
    measure: memory,
  },
]

async function start(): Promise<Finding> {
  const times = { mock: [] as number[], bare: [] as number[] }
  for (let round = 0; round < 9; round += 1) {
    times.bare.push(await bareStart())
    times.mock.push(await mockStart())
  }
  // The first start fills the compile cache.
  const [bare, mock] = [median(times.bare.slice(1)), median(times.mock.slice(1))]
  const first = Math.round((times.mock[0] ?? 0) - bare)
  return {
    figure: mock - bare,
    from: `mock ${Math.round(mock)} ms, node ${Math.round(bare)} ms, first run ${first} ms`,
  }
}

async function bareStart(): Promise<number> {
  const since = performance.now()
  await once(spawn(process.execPath, ['-e', '0'], { stdio: 'ignore' }), 'close')
  return performance.now() - since
}

async function mockStart(): Promise<number> {
  const since = performance.now()
  const child = spawn(process.execPath, MOCK, { stdio: ['ignore', 'pipe', 'inherit'] })
  const closed = once(child, 'close')
  try {
    let out = ''
    for await (const text of child.stdout.setEncoding('utf8')) {
      out += text
      const [, url] = /listening on (http:\S+)\n/.exec(out) ?? []
      if (url === undefined) continue
      await reply(`${url}/x-router/v1/images/models`)
      return performance.now() - since
    }
    throw new Error(`outlay mock does not listen: ${out}`)
  } finally {
    child.kill('SIGTERM')
    await closed
  }
}

async function reply(url: string): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  get(url, { agent: false }, (response) => response.resume().on('end', resolve)).on('error', reject)
  return promise
}

async function throughput(): Promise<Finding> {
  const [mock, echo] = [await serverProcess(MOCK), await serverProcess(ECHO)]
  const rounds: { readonly mock: Load; readonly echo: Load }[] = []
  try {
    for (let round = 0; round < 8; round += 1) {
      rounds.push({ mock: await loaded(mock, mock.url + PATH), echo: await loaded(echo, echo.url) })
    }
  } finally {
    await Promise.all([mock.end(), echo.end()])
  }
  // The first round runs before the compiler has seen enough; neighbours share the weather of the machine.
  const warm = rounds.slice(1)
  const side = (name: 'mock' | 'echo'): string => {
    const [rate, cpu] = [median(warm.map((one) => one[name].rate)), median(warm.map((one) => one[name].cpu))]
    return `${name} ${Math.round(rate)}/s at ${cpu.toFixed(1)} µs of CPU`
  }
  return { figure: median(warm.map((one) => one.mock.rate / one.echo.rate)), from: `${side('mock')}, ${side('echo')}` }
}

interface Load {
  /** Requests a second. */
  readonly rate: number
  /** Microseconds of CPU for each request, all threads. */
  readonly cpu: number
}

async function loaded(server: ServerProcess, url: string): Promise<Load> {
  const before = cpuSeconds(server.pid)
  const { rate, total } = await load(url, { seconds: 1 })
  return { rate, cpu: ((cpuSeconds(server.pid) - before) * 1e6) / total }
}

async function memory(): Promise<Finding> {
  // The first start fills the compile cache, which takes memory of its own.
  await (await serverProcess(MOCK)).end()
  const [mock, echo] = [await grown(MOCK, PATH), await grown(ECHO, '')]
  const from = `from ${Math.round(mock.before)} MB at start; echo ${Math.round(echo.after)} MB from ${Math.round(echo.before)}`
  return { figure: mock.after, from }
}

async function grown(args: readonly string[], path: string): Promise<{ before: number; after: number }> {
  const server = await serverProcess(args)
  try {
    const before = await residentMegabytes(server.pid)
    await load(server.url + path, { requests: 100_000 })
    return { before, after: await residentMegabytes(server.pid) }
  } finally {
    await server.end()
  }
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

async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${pid}`])
  return (Number.parseInt(stdout, 10) * 1024) / 1e6
}
