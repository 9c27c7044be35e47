import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { load } from './load.ts'
import { OUTLAY, serverProcess } from './process.ts'
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
  const rates = { mock: [] as number[], echo: [] as number[] }
  try {
    for (const seconds of [1, 2, 2, 2]) {
      rates.mock.push(await load(mock.url + PATH, { seconds }))
      rates.echo.push(await load(echo.url, { seconds }))
    }
  } finally {
    await Promise.all([mock.end(), echo.end()])
  }
  const [own, other] = [median(rates.mock.slice(1)), median(rates.echo.slice(1))]
  return { figure: own / other, from: `mock ${Math.round(own)}/s, echo ${Math.round(other)}/s` }
}

async function memory(): Promise<Finding> {
  const mock = await serverProcess(MOCK)
  try {
    const before = await residentMegabytes(mock.pid)
    await load(mock.url + PATH, { requests: 100_000 })
    return { figure: await residentMegabytes(mock.pid), from: `${before.toFixed(0)} MB before` }
  } finally {
    await mock.end()
  }
}

async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${pid}`])
  return (Number.parseInt(stdout, 10) * 1024) / 1e6
}
