import { type Finding, median } from './row.ts'

const ROUNDS = 61
const BATCH = 20_000

/** Two pieces of code that take turns: the one that is judged and the reference beside it. */
export interface Pair {
  readonly judged: readonly [name: string, run: () => unknown]
  readonly reference: readonly [name: string, run: () => unknown]
}

/**
 * The time of one piece of code as a share of the reference's, by the medians of batches of so many calls that take turns.
 */
export function ratio(
  { judged: [name, run], reference: [referenceName, referenceRun] }: Pair,
  calls: number = BATCH,
): Finding {
  const times = { judged: [] as number[], reference: [] as number[] }
  for (let round = 0; round < ROUNDS; round += 1) {
    times.judged.push(batch(run, calls))
    times.reference.push(batch(referenceRun, calls))
  }
  // The first rounds run before the compiler has seen enough.
  const [own, other] = [median(times.judged.slice(10)), median(times.reference.slice(10))]
  return { figure: own / other, from: `${name} ${nanoseconds(own)}, ${referenceName} ${nanoseconds(other)}` }
}

let kept: unknown

/** Nanoseconds per call. */
function batch(run: () => unknown, calls: number): number {
  const since = performance.now()
  // What comes back is kept, or the compiler leaves the call out.
  for (let call = 0; call < calls; call += 1) kept = run()
  const took = performance.now() - since
  if (kept === undefined) throw new Error('a benchmark gave nothing back')
  return (took * 1e6) / calls
}

function nanoseconds(time: number): string {
  return `${Math.round(time)} ns`
}
