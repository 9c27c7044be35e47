import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { formatColumns, formatFigure, formatGoal } from './format-table.ts'
import type { RowResult } from './measure-rows.ts'
import { median } from './row.ts'

const run = promisify(execFile)
const PNPM = ['--yes', 'pnpm@12.21.0']
const MOST_OUTPUT = 64 * 1024 * 1024

/** Measures one row of a checkout in a process of its own; undefined when that checkout has no such row. */
export type MeasureIn = (folder: string, row: string) => Promise<RowResult | undefined>

/** What is compared: the folders, and the rows in the order in which they are measured. */
export interface Comparison {
  readonly folders: { readonly before: string; readonly now: string }
  readonly rows: readonly string[]
  readonly rounds: number
}

/** A row of both commits, each figure the median of its rounds. */
export interface ComparedRow {
  readonly row: string
  readonly goal: RowResult['goal']
  readonly before: readonly number[]
  readonly now: readonly number[]
}

/** Measures each row in both folders by turns, so that both see the same weather of the machine. */
export async function compareRows(
  { folders, rows, rounds }: Comparison,
  measure: MeasureIn,
  progress: (line: string) => void,
): Promise<readonly ComparedRow[]> {
  const compared: ComparedRow[] = []
  for (const row of rows) {
    const sides = { before: [] as RowResult[], now: [] as RowResult[] }
    for (let round = 1; round <= rounds; round += 1) {
      progress(`${row}: round ${round} of ${rounds} …`)
      for (const side of ['before', 'now'] as const) {
        const result = await measure(folders[side], row)
        if (result !== undefined) sides[side].push(result)
      }
    }
    const goal = sides.now.at(-1)?.goal ?? sides.before.at(-1)?.goal
    // A row that once gave another figure has nothing to be compared with.
    const figures = (results: readonly RowResult[]): number[] =>
      results.flatMap((one) => (one.figure !== null && one.goal.unit === goal?.unit ? [one.figure] : []))
    if (goal !== undefined) compared.push({ row, goal, before: figures(sides.before), now: figures(sides.now) })
  }
  return compared
}

/** The comparison in columns: both medians with their ranges, and the change from the first to the second. */
export function formatComparison(rows: readonly ComparedRow[], commit: string): string {
  const head = ['row', commit, 'now', 'change', 'goal']
  const lines = rows.map(({ row, goal, before, now }) => [
    row,
    formatRounds(before, goal.unit),
    formatRounds(now, goal.unit),
    formatChange(median(before), median(now)),
    formatGoal(goal),
  ])
  return formatColumns([head, ...lines])
}

function formatRounds(figures: readonly number[], unit: string): string {
  if (figures.length === 0) return 'not measured'
  const [least, most] = [Math.min(...figures), Math.max(...figures)]
  return `${formatFigure(median(figures), unit)} (${least.toFixed(2)} to ${most.toFixed(2)})`
}

function formatChange(before: number, now: number): string {
  const percent = (now / before - 1) * 100
  return Number.isFinite(percent) ? `${percent < 0 ? '−' : '+'}${Math.abs(percent).toFixed(1)} %` : '–'
}

/** A checkout of another commit in a temporary folder, its packages installed as its lockfile says. */
export async function checkOut(
  root: string,
  commit: string,
): Promise<{ readonly folder: string; readonly end: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'outlay-compare-'))
  const end = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    await run('git', ['clone', '--quiet', '--no-checkout', root, folder])
    await run('git', ['checkout', '--quiet', commit], { cwd: folder })
    await run('npx', [...PNPM, 'install', '--frozen-lockfile', '--prefer-offline'], {
      cwd: folder,
      maxBuffer: MOST_OUTPUT,
    })
    return { folder, end }
  } catch (error) {
    await end()
    throw error
  }
}

/** Measures a row by the benchmark of the checkout itself. */
export const measureIn: MeasureIn = async (folder, row) => {
  const args = [join(folder, 'test/bench/bench.ts'), '--json', '--only', row]
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: MOST_OUTPUT }).catch(
    (error: { readonly stdout?: string }) => ({ stdout: error.stdout ?? '' }),
  )
  if (stdout === '') return undefined
  const { rows } = JSON.parse(stdout) as { readonly rows: readonly RowResult[] }
  return rows.find((one) => one.row === row)
}
