import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type Finding, median } from '../row.ts'

const TOTAL = 1_000_000
const SLICE = 10_000
/** The slices of the first hundred thousand requests after the first slice, and of the last. */
const PART = 10
/** Estimates, accepted jobs, models that are not listed, images that are not there. */
const EXPECTED: readonly string[] = ['200', '202', '400', '404']

interface Slice {
  /** CPU of a request, on the thread that answers. */
  readonly microseconds: number
  readonly heap: number
}

/** A million requests to one server: whether the last take as long as the first, and whether the heap stays. */
export async function serveMany(): Promise<{ readonly time: Finding; readonly memory: Finding }> {
  const program = join(import.meta.dirname, 'million-requests.ts')
  const args = ['--expose-gc', program, `${TOTAL}`, `${SLICE}`]
  const { stdout } = await promisify(execFile)(process.execPath, args, { maxBuffer: 64 * 1024 * 1024 })
  const lines = stdout.trim().split('\n')
  const { statuses } = JSON.parse(lines.pop() ?? '') as { readonly statuses: Readonly<Record<string, number>> }
  const slices = lines.map((line) => JSON.parse(line) as Slice)
  return { time: timeOf(slices, describeStatuses(statuses)), memory: memoryOf(slices) }
}

/** @throws Error where a request was refused for another reason than the one that it was meant to show */
function describeStatuses(statuses: Readonly<Record<string, number>>): string {
  const all = Object.entries(statuses)
  const unexpected = all.find(([status]) => !EXPECTED.includes(status))
  if (unexpected !== undefined) throw new Error(`${unexpected[1]} requests got ${unexpected[0]}`)
  return all.map(([status, times]) => `${times.toLocaleString('en')} × ${status}`).join(', ')
}

function timeOf(slices: readonly Slice[], statuses: string): Finding {
  const middle = (part: readonly Slice[]): number => median(part.map(({ microseconds }) => microseconds))
  const [first, last] = [middle(slices.slice(1, 1 + PART)), middle(slices.slice(-PART))]
  return { figure: last / first, from: `${first.toFixed(1)} → ${last.toFixed(1)} µs of CPU for a request, ${statuses}` }
}

function memoryOf(slices: readonly Slice[]): Finding {
  const half = slices.length >> 1
  const middle = (part: readonly Slice[]): number => median(part.map(({ heap }) => heap))
  const [first, second] = [middle(slices.slice(0, half)), middle(slices.slice(half))]
  const shown = slices.filter((_, index) => index % PART === PART - 1)
  return {
    figure: second / first,
    from: `${(first / 1e6).toFixed(1)} → ${(second / 1e6).toFixed(1)} MB after collecting garbage`,
    table: [
      ['requests', 'CPU of a request', 'heap'],
      ...shown.map(({ microseconds, heap }, index) => [
        ((index + 1) * PART * SLICE).toLocaleString('en'),
        `${microseconds.toFixed(1)} µs`,
        `${(heap / 1e6).toFixed(1)} MB`,
      ]),
    ],
  }
}
