import { type Finding, type Row, reasonOf } from './row.ts'

const HEAD = ['row', 'figure', 'goal', 'met', 'what', 'from']

/** The figures in columns, and the required rows whose goal was missed or which could not be measured. */
export interface MeasuredTable {
  readonly text: string
  readonly missed: readonly string[]
}

/**
 * Measures rows one after the other and sets them in columns; `progress` hears of each row before it is measured. A row
 * that throws says so in its place, and the others stand. What a row found beyond its line is a table of its own below.
 */
export async function measuredTable(rows: readonly Row[], progress: (line: string) => void): Promise<MeasuredTable> {
  const lines = [HEAD]
  const tables: NonNullable<Finding['table']>[] = []
  const missed: string[] = []
  for (const row of rows) {
    progress(`${row.name}: ${row.what} …`)
    const { line, table, isMet } = await measured(row)
    lines.push(line)
    if (row.isRequired && !isMet) missed.push(row.name)
    if (table) tables.push(table)
  }
  return { text: [lines, ...tables].map(columns).join('\n\n'), missed }
}

interface Measured {
  readonly line: string[]
  readonly isMet: boolean
  readonly table?: Finding['table'] | undefined
}

async function measured({ name, what, goal, measure }: Row): Promise<Measured> {
  const { bound, value, unit } = goal
  const wanted = `${bound === 'at most' ? '≤' : '≥'} ${value} ${unit}`
  try {
    const { figure, from, table } = await measure()
    const met = bound === 'at most' ? figure <= value : figure >= value
    const shown = `${figure.toFixed(unit === 'ms' || unit === 'MB' ? 0 : 2)} ${unit}`
    return { isMet: met, line: [name, shown, wanted, met ? 'yes' : 'no', what, from], table }
  } catch (error) {
    return { isMet: false, line: [name, '–', wanted, '–', what, reasonOf(error)] }
  }
}

function columns(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? []
  const padded = lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  return padded.map((cells) => cells.join('  ').trimEnd()).join('\n')
}
