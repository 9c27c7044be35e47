import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { callRow } from './call-row.ts'
import { computeRows } from './compute-rows.ts'
import { generateRow } from './generate-row.ts'
import { memoryRow } from './memory-row.ts'
import type { Finding, Row } from './row.ts'
import { serverRows } from './server-rows.ts'
import { sizeRow } from './size-row.ts'
import { startRow } from './start-row.ts'

const rows: readonly Row[] = [...computeRows, generateRow, sizeRow, callRow, startRow, ...serverRows, memoryRow]
const NAMES = rows.map(({ name }) => name).join(', ')
const USAGE = `Usage: pnpm bench [--only <words>]

Measures speed and memory beside a named reference in the same run. A goal that is missed fails nothing.

  --only <words>  only the rows whose names hold one of these words: ${NAMES}
  -h, --help      print this help`

/** The command `pnpm bench`: exit code 0, 1 when a measurement breaks, 2 when the command line is at fault. */
async function main(): Promise<number> {
  const asked = askedRows()
  if (typeof asked === 'string') {
    console.error(`bench: ${asked}`)
    return 2
  }
  if (asked === undefined) {
    console.log(USAGE)
    return 0
  }
  const measured: string[][] = []
  for (const row of asked) {
    console.error(`${row.name}: ${row.what} …`)
    measured.push(line(row, await row.measure()))
  }
  console.log(columns([['row', 'figure', 'goal', 'met', 'what', 'from'], ...measured]))
  console.log(`\nNode ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`)
  return 0
}

/** The rows that the command line asks for, undefined for its help, or what is wrong with it. */
function askedRows(): readonly Row[] | string | undefined {
  try {
    const options = { help: { type: 'boolean', short: 'h' }, only: { type: 'string', multiple: true } } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (values.help === true) return undefined
    if (positionals.length > 0 && values.only === undefined) {
      return `${JSON.stringify(positionals[0])} is not an argument; allowed are --only and --help.`
    }
    const words = [...(values.only ?? []), ...positionals].flatMap((word) => word.split(/[\s,]+/)).filter(Boolean)
    const unknown = words.find((word) => !rows.some(({ name }) => name.includes(word)))
    if (unknown !== undefined) return `${JSON.stringify(unknown)} names no row; the rows are ${NAMES}.`
    return words.length === 0 ? rows : rows.filter(({ name }) => words.some((word) => name.includes(word)))
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}; allowed are --only and --help.`
  }
}

function line({ name, what, goal }: Row, { figure, from }: Finding): string[] {
  const met = goal.bound === 'at most' ? figure <= goal.value : figure >= goal.value
  const shown = `${figure.toFixed(goal.unit === 'ms' || goal.unit === 'MB' ? 0 : 2)} ${goal.unit}`
  return [
    name,
    shown,
    `${goal.bound === 'at most' ? '≤' : '≥'} ${goal.value} ${goal.unit}`,
    met ? 'yes' : 'no',
    what,
    from,
  ]
}

function columns(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? []
  const padded = lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  return padded.map((cells) => cells.join('  ').trimEnd()).join('\n')
}

process.exitCode = await main()
