import { availableParallelism } from 'node:os'
import { parseArgs } from 'node:util'
import { anchorsRow } from './anchors-row.ts'
import { boundsRow } from './bounds-row.ts'
import { callRow } from './call-row.ts'
import { computeRows } from './compute-rows.ts'
import { generateRow } from './generate-row.ts'
import { measuredTable } from './measured-table.ts'
import { memoryRow } from './memory-row.ts'
import { openaiRow } from './openai-row.ts'
import type { Row } from './row.ts'
import { serverRows } from './server-rows.ts'
import { sizeRow } from './size-row.ts'
import { soakRows } from './soak-rows.ts'
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
  boundsRow,
]
/** A row that takes minutes is measured only when its name is asked for. */
const SOAK = { seconds: 600, seed: 1 }
const NAMES = [...rows, ...soakRows(SOAK)].map(({ name }) => name).join(', ')
const USAGE = `Usage: pnpm bench [--only <words>] [--seconds <number>] [--seed <number>]

Measures speed, size and memory beside a named reference in the same run. A goal that is missed fails nothing,
nor does a row that cannot be measured: its reason stands in the table. The rows of the soak are measured only when
\`--only soak\` asks for them, and each has to hold: a miss ends with exit code 1.

  --only <words>      only the rows whose names hold one of these words: ${NAMES}
  --seconds <number>  how long the soak takes, ${SOAK.seconds} by default
  --seed <number>     the chance of the soak, ${SOAK.seed} by default
  -h, --help          print this help`

/** The command `pnpm bench`: exit code 0, 1 when a row that has to hold does not, or 2 when the command line is at fault. */
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
  const { text, missed } = await measuredTable(asked, console.error)
  console.log(text)
  console.log(`\nNode ${process.versions.node} on ${process.platform} ${process.arch}, ${availableParallelism()} cores`)
  if (missed.length > 0) console.error(`bench: missed are ${missed.join(', ')}.`)
  return missed.length > 0 ? 1 : 0
}

/** The rows that the command line asks for, undefined for its help, or what is wrong with it. */
function askedRows(): readonly Row[] | string | undefined {
  try {
    const options = {
      help: { type: 'boolean', short: 'h' },
      only: { type: 'string', multiple: true },
      seconds: { type: 'string' },
      seed: { type: 'string' },
    } as const
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    if (values.help === true) return undefined
    if (positionals.length > 0 && values.only === undefined) {
      return `The arguments must be --only, --seconds, --seed, or --help; received ${JSON.stringify(positionals[0])}.`
    }
    const words = [...(values.only ?? []), ...positionals].flatMap((word) => word.split(/[\s,]+/)).filter(Boolean)
    const flags = { seconds: Number(values.seconds ?? SOAK.seconds), seed: Number(values.seed ?? SOAK.seed) }
    const wrong = Object.entries(flags).find(([, value]) => !Number.isSafeInteger(value) || value < 1)
    if (wrong !== undefined) return `--${wrong[0]} must be a whole number of at least 1.`
    const all = [...rows, ...soakRows(flags)]
    const unknown = words.find((word) => !all.some(({ name }) => name.includes(word)))
    if (unknown !== undefined) return `${JSON.stringify(unknown)} names no row; the rows are ${NAMES}.`
    return words.length === 0 ? rows : all.filter(({ name }) => words.some((word) => name.includes(word)))
  } catch (error) {
    return `${(error as Error).message.split('. ')[0]}. Use --only, --seconds, --seed, or --help.`
  }
}

process.exitCode = await main()
