import type { RowResult } from './measure-rows.ts'
import type { Row } from './row.ts'

const HEAD = ['row', 'figure', 'goal', 'met', 'what', 'from']

/** Results in columns; what a row found beyond its line is a table of its own below. */
export function formatTable(results: readonly RowResult[]): string {
  const lines = results.map((one) => [one.row, figureOf(one), formatGoal(one.goal), metOf(one), one.what, one.from])
  const tables = results.flatMap(({ table }) => (table ? [table] : []))
  return [[HEAD, ...lines], ...tables].map(formatColumns).join('\n\n')
}

/** A figure in its unit. */
export function formatFigure(figure: number, unit: string): string {
  return `${figure.toFixed(unit === 'ms' || unit === 'MB' ? 0 : 2)} ${unit}`
}

/** A goal, such as `≤ 0.35 ×`. */
export function formatGoal({ bound, value, unit }: Row['goal']): string {
  return `${bound === 'at most' ? '≤' : '≥'} ${value} ${unit}`
}

/** Cells in columns, the first line being the head. */
export function formatColumns(lines: readonly (readonly string[])[]): string {
  const widths = lines[0]?.map((_, column) => Math.max(...lines.map((cells) => cells[column]?.length ?? 0))) ?? []
  const padded = lines.map((cells) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)))
  return padded.map((cells) => cells.join('  ').trimEnd()).join('\n')
}

function figureOf({ figure, goal }: RowResult): string {
  return figure === null ? '–' : formatFigure(figure, goal.unit)
}

function metOf({ figure, met }: RowResult): string {
  if (figure === null) return '–'
  return met ? 'yes' : 'no'
}
