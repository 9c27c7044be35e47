import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { anchorsRow } from './anchors-row.ts'
import { callRow } from './call-row.ts'
import { computeRows } from './compute-rows.ts'
import { generateRow } from './generate-row.ts'
import { measuredTable } from './measured-table.ts'
import { memoryRow } from './memory-row.ts'
import { openaiRow } from './openai-row.ts'
import type { Row } from './row.ts'
import { serverRows } from './server-rows.ts'
import { sizeRow } from './size-row.ts'
import { startRow } from './start-row.ts'
import { vendorRows } from './vendor-rows.ts'

const rows: readonly Row[] = [
  ...computeRows,
  generateRow,
  sizeRow,
  anchorsRow,
  callRow,
  openaiRow,
  startRow,
  ...serverRows,
  ...vendorRows,
  memoryRow,
]
const NAMES = rows.map(({ name }) => name).join(', ')
const USAGE = `Usage: pnpm bench [--only <words>]

Measures speed, size and memory beside a named reference in the same run. A goal that is missed fails nothing,
nor does a row that cannot be measured: its reason stands in the table.

  --only <words>  only the rows whose names hold one of these words: ${NAMES}
  -h, --help      print this help`

/** The command `pnpm bench`: exit code 0, or 2 when the command line is at fault. */
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
  console.log(await measuredTable(asked, console.error))
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

process.exitCode = await main()
