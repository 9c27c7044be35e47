import { parseArgs } from 'node:util'
import type { Row } from './row.ts'
import type { SoakFlags } from './soak-rows.ts'

/** What the command line of `pnpm bench` says. */
export interface BenchOptions {
  readonly help: boolean
  readonly json: boolean
  readonly compare: string | undefined
  readonly rounds: number
  readonly rows: readonly Row[]
}

/** All rows; those that take minutes are measured only when `--only` names them. */
export interface AllRows {
  readonly rows: readonly Row[]
  readonly onlyByName: readonly Row[]
}

const OPTIONS = {
  help: { type: 'boolean', short: 'h' },
  only: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  compare: { type: 'string' },
  rounds: { type: 'string' },
  seconds: { type: 'string' },
  seed: { type: 'string' },
} as const
const ALLOWED = '--only, --json, --compare, --rounds, --seconds, --seed, or --help'

/** Reads the command line, or says in a sentence what is wrong with it. */
export function readOptions(args: readonly string[], allRows: (soak: SoakFlags) => AllRows): BenchOptions | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true })
    const { help = false, json = false, compare, only } = values
    if (positionals.length > 0 && only === undefined) {
      return `The arguments must be ${ALLOWED}; received ${JSON.stringify(positionals[0])}.`
    }
    const numbers = { rounds: values.rounds ?? '3', seconds: values.seconds ?? '600', seed: values.seed ?? '1' }
    const wrong = Object.entries(numbers).find(([, value]) => !/^[1-9][0-9]{0,8}$/.test(value))
    if (wrong !== undefined) {
      return `--${wrong[0]} must be a whole number from 1 to 999999999; received ${JSON.stringify(wrong[1])}.`
    }
    const { rows, onlyByName } = allRows({ seconds: Number(numbers.seconds), seed: Number(numbers.seed) })
    const words = [...(only ?? []), ...positionals].flatMap((word) => word.split(/[\s,]+/)).filter(Boolean)
    const picked = words.length === 0 ? rows : pickRows([...rows, ...onlyByName], words)
    return typeof picked === 'string' ? picked : { help, json, compare, rounds: Number(numbers.rounds), rows: picked }
  } catch (error) {
    return `${(error as Error).message.split(/\.\s|\.$/)[0]}. Use ${ALLOWED}.`
  }
}

/** The rows that words name: a whole name is that row alone, another word every row whose name contains it. */
function pickRows(rows: readonly Row[], words: readonly string[]): readonly Row[] | string {
  const names = new Set(rows.map(({ name }) => name))
  const isNamed =
    (word: string) =>
    (name: string): boolean =>
      names.has(word) ? name === word : name.includes(word)
  const unknown = words.find((word) => ![...names].some(isNamed(word)))
  if (unknown !== undefined) return `${JSON.stringify(unknown)} names no row; the rows are ${[...names].join(', ')}.`
  return rows.filter(({ name }) => words.some((word) => isNamed(word)(name)))
}
