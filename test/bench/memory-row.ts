import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { load } from './load.ts'
import { serverProcess } from './process.ts'
import type { Finding, Row } from './row.ts'
import { mock, prism, type Subject } from './subjects.ts'

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
  const [own, other] = [await grown(mock, REQUESTS), await grown(prism, PRISM_REQUESTS)]
  const prisms = `Prism ${Math.round(other.after)} MB from ${Math.round(other.before)} after ${PRISM_REQUESTS} only`
  return { figure: own.after, from: `from ${Math.round(own.before)} MB at start; ${prisms}` }
}

async function grown({ args, estimate }: Subject, requests: number): Promise<{ before: number; after: number }> {
  const server = await serverProcess(args)
  try {
    const before = await residentMegabytes(server.pid)
    await load(server.url + estimate, { requests })
    return { before, after: await residentMegabytes(server.pid) }
  } finally {
    await server.end()
  }
}

async function residentMegabytes(pid: number): Promise<number> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'rss=', '-p', `${pid}`])
  return (Number.parseInt(stdout, 10) * 1024) / 1e6
}
