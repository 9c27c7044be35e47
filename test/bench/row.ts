/** What a row found. */
export interface Finding {
  /** The figure in the goal's unit. */
  readonly figure: number
  /** What the figure was made from, such as both sides of a ratio. */
  readonly from: string
}

/** A row of the benchmark: a goal, and how the figure beside it is measured. */
export interface Row {
  /** A word or a few, by which `--only` picks the row. */
  readonly name: string
  /** What the figure is. */
  readonly what: string
  readonly goal: { readonly bound: 'at most' | 'at least'; readonly value: number; readonly unit: string }
  readonly measure: () => Promise<Finding>
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  const [low = Number.NaN, high = low] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  return (low + high) / 2
}
