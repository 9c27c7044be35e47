/** What a row found. */
export interface Finding {
  /** The figure in the goal's unit. */
  readonly figure: number
  /** What the figure was made from, such as both sides of a ratio. */
  readonly from: string
  /** More than fits beside the figure, its head first; printed under the rows. */
  readonly table?: readonly (readonly string[])[]
}

/** A row of the benchmark: a goal, and how the figure beside it is measured. */
export interface Row {
  /** A word or a few, by which `--only` picks the row. */
  readonly name: string
  /** What the figure is. */
  readonly what: string
  readonly goal: { readonly bound: 'at most' | 'at least'; readonly value: number; readonly unit: string }
  /** Whether a miss fails the run; a goal is only compared when absent. */
  readonly isRequired?: boolean
  readonly measure: () => Promise<Finding>
}

/** Why something was not measured, in one line. */
export function reasonOf(error: unknown): string {
  const reason = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').trim()
  return `not measured: ${reason}`
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return (low + high) / 2
}
