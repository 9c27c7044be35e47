import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { load } from './load.ts'
import { serverProcess } from './process.ts'
import type { Finding, Row } from './row.ts'
import { echo, mock, prism, type Subject } from './subjects.ts'

const REQUESTS = 100_000
/** Prism would take minutes for as many as the mock gets. */
const PRISM_REQUESTS = 15_000

/** What a mock that runs all day takes. */
export const memoryRow: Row = {
  name: 'memory',
  what: 'resident memory of outlay mock after 100,000 estimates',
  goal: { bound: 'at most', value: 100, unit: 'MB' },
  measure: memory,
}

async function memory(): Promise<Finding> {
  // The first start fills the compile cache, which takes memory of its own.
  await (await serverProcess(mock.args)).end()
  const own = await grown(mock, REQUESTS)
  const bare = await grown(echo, REQUESTS)
  const other = await grown(prism, PRISM_REQUESTS)
  const prisms = `Prism ${shown(other)} after ${PRISM_REQUESTS.toLocaleString('en')} only`
  return { figure: own.after, from: `mock ${shown(own)}, ${prisms}, echo ${shown(bare)}` }
}

interface Growth {
  readonly before: number
  readonly after: number
}

function shown({ before, after }: Growth): string {
  return `${Math.round(before)} → ${Math.round(after)} MB`
}

async function grown({ args, estimate }: Subject, requests: number): Promise<Growth> {
  const server = await serverProcess(args)
  try {
    const before = await residentMegabytes(server.pid)
    await load(server.url + estimate, { requests })
    return { before, after: await residentMegabytes(server.pid) }
  } finally {
    await server.end()
  }
}

/** The memory of a process that is resident. */
export async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${pid}`])
  return (Number.parseInt(stdout, 10) * 1024) / 1e6
}
