import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { anchorsRow } from './anchors-row.ts'
import { boundsRow } from './bounds-row.ts'
import { callRows } from './call-rows.ts'
import { checkOut, compareRows, formatComparison, measureIn } from './compare.ts'
import { computeRows } from './compute-rows.ts'
import { formatTable } from './format-table.ts'
import { generateRows } from './generate-rows.ts'
import { growthRows } from './growth/growth-rows.ts'
import { measureRows, type RowResult } from './measure-rows.ts'
import { memoryRows } from './memory-rows.ts'
import { peersRows } from './peers-rows.ts'
import { type BenchOptions, readOptions } from './read-options.ts'
import type { Row } from './row.ts'
import { serverRows } from './server-rows.ts'
import { sizeRow } from './size-row.ts'
import { type SoakFlags, soakRows } from './soak-rows.ts'
import { startRows } from './start-rows.ts'
import { tokensRows } from './tokens-rows.ts'
import { vendorRows } from './vendor-rows.ts'

const rows: readonly Row[] = [
  ...computeRows,
  ...generateRows,
  sizeRow,
  anchorsRow,
  ...callRows,
  ...startRows,
  ...serverRows,
  ...vendorRows,
  ...memoryRows(),
  boundsRow,
  ...tokensRows,
]
/** The rows that take minutes. */
const onlyByName = (soak: SoakFlags): readonly Row[] => [...growthRows(), ...soakRows(soak), ...peersRows()]
const ROOT = join(import.meta.dirname, '../..')
const NAMES = [...rows, ...onlyByName({ seconds: 600, seed: 1 })].map(({ name }) => name).join(', ')
const USAGE = `Usage: pnpm bench [--only <words>] [--json] [--compare <commit>] [--rounds <number>] [--seconds <number>] [--seed <number>]

Measures speed, size and memory beside a named reference in the same run. A goal that is missed fails nothing,
nor does a row that cannot be measured: its reason stands in the table. The rows of growth, of the soak and of the peers take
minutes and are measured only when \`--only growth\`, \`--only soak\` or \`--only peers\` asks for them. Those of the soak have to
hold: a miss ends with exit code 1.

  --only <words>      only the rows with one of these names, or whose names contain one of these words: ${NAMES}
  --json              print JSON instead of a table; test/bench/baseline.json is such a record
  --compare <commit>  measure that commit and the working tree by turns, each row in both before the next; \`baseline\`
                      is the commit of test/bench/baseline.json. That commit needs this option's --json.
  --rounds <number>   how often --compare measures each row, 3 by default
  --seconds <number>  how long the soak takes, 600 by default
  --seed <number>     the seed of the soak's random numbers, 1 by default
  -h, --help          print this help`

/** The command `pnpm bench`: exit code 0, 1 when a row that has to hold does not, or 2 when the command line is at fault. */
async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2), (soak) => ({
    rows,
    onlyByName: onlyByName(soak),
  }))
  if (typeof options === 'string') return refuse(options)
  if (options.help) {
    console.log(USAGE)
    return 0
  }
  if (options.compare !== undefined) return compare(options, options.compare)
  const results = await measureRows(options.rows, console.error)
  const missed = results.filter(({ required, met }) => required && !met).map(({ row }) => row)
  console.log(options.json ? JSON.stringify(recordOf(results), null, 2) : `${formatTable(results)}\n\n${machine()}`)
  if (missed.length > 0) console.error(`bench: missed are ${missed.join(', ')}.`)
  return missed.length > 0 ? 1 : 0
}

function refuse(sentence: string): number {
  console.error(`bench: ${sentence}`)
  return 2
}

/** Measures a commit and the working tree by turns. */
async function compare({ rows, rounds, json }: BenchOptions, name: string): Promise<number> {
  const commit = commitOf(name === 'baseline' ? baselineCommit() : name)
  if (commit === undefined)
    return refuse(`--compare must be a commit of this repository or "baseline"; received ${JSON.stringify(name)}.`)
  console.error(`${commit}: checked out and installed in a temporary folder …`)
  const { folder, end } = await checkOut(ROOT, commit)
  try {
    const folders = { before: folder, now: ROOT }
    const compared = await compareRows({ folders, rows: rows.map((row) => row.name), rounds }, measureIn, console.error)
    console.log(
      json
        ? JSON.stringify({ commit, rows: compared }, null, 2)
        : `${formatComparison(compared, commit)}\n\n${machine()}`,
    )
    return 0
  } finally {
    await end()
  }
}

/** What `--json` prints. */
function recordOf(results: readonly RowResult[]): object {
  return { commit: commitOf('HEAD'), machine: machine(), rows: results }
}

function machine(): string {
  return `Node ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`
}

function baselineCommit(): string {
  const text = readFileSync(join(import.meta.dirname, 'baseline.json'), 'utf8')
  return (JSON.parse(text) as { readonly commit: string }).commit
}

/** The short name of a commit; undefined when there is none. */
function commitOf(name: string): string | undefined {
  try {
    const args = ['rev-parse', '--short=10', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]
    return execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return undefined
  }
}

process.exitCode = await main()
