import { type Finding, type Row, reasonOf } from './row.ts'

/** What one row gave, as `--json` writes it. */
export interface RowResult {
  readonly row: string
  readonly what: string
  readonly goal: Row['goal']
  /** In the goal's unit; null when the row could not be measured. */
  readonly figure: number | null
  readonly met: boolean
  readonly required: boolean
  /** Both sides of the figure, or why it was not measured. */
  readonly from: string
  readonly table?: Finding['table']
}

/**
 * Measures rows one after the other; `progress` is called before each. A row that throws gives its reason as its result, and
 * the rows after it are measured.
 */
export async function measureRows(
  rows: readonly Row[],
  progress: (line: string) => void,
): Promise<readonly RowResult[]> {
  const results: RowResult[] = []
  for (const row of rows) {
    progress(`${row.name}: ${row.what} …`)
    results.push(await measureRow(row))
  }
  return results
}

async function measureRow({ name, what, goal, isRequired = false, measure }: Row): Promise<RowResult> {
  const head = { row: name, what, goal, required: isRequired }
  try {
    const { figure, from, table } = await measure()
    const met = goal.bound === 'at most' ? figure <= goal.value : figure >= goal.value
    return { ...head, figure, met, from, ...(table && { table }) }
  } catch (error) {
    return { ...head, figure: null, met: false, from: reasonOf(error) }
  }
}
