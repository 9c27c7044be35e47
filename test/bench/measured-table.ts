import type { Row } from './row.ts'

const HEAD = ['row', 'figure', 'goal', 'met', 'what', 'from']

/**
 * Measures rows one after the other and sets them in columns; `progress` hears of each row before it is measured. A row
 * that throws says so in its place, and the others stand.
 */
export async function measuredTable(rows: readonly Row[], progress: (line: string) => void): Promise<string> {
  const lines = [HEAD]
  for (const row of rows) {
    progress(`${row.name}: ${row.what} …`)
    lines.push(await measuredLine(row))
  }
  return columns(lines)
}

async function measuredLine({ name, what, goal, measure }: Row): Promise<string[]> {
  const { bound, value, unit } = goal
  const wanted = `${bound === 'at most' ? '≤' : '≥'} ${value} ${unit}`
  try {
    const { figure, from } = await measure()
    const met = bound === 'at most' ? figure <= value : figure >= value
    const shown = `${figure.toFixed(unit === 'ms' || unit === 'MB' ? 0 : 2)} ${unit}`
    return [name, shown, wanted, met ? 'yes' : 'no', what, from]
  } catch (error) {
    return [name, '–', wanted, '–', what, `not measured: ${reasonOf(error)}`]
  }
}

/** In one line, so that the table stays one. */
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
}

function columns(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? []
  const padded = lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  return padded.map((cells) => cells.join('  ').trimEnd()).join('\n')
}
