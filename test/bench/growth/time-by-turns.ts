import { median } from '../row.ts'

/** One size of what grows: its call gets the number of the call, so that no two in a row are for the same item. */
export interface Side {
  readonly size: number
  readonly call: (index: number) => unknown
}

/** How many batches of how many calls. */
export interface Batches {
  readonly rounds: number
  readonly calls: number
}

/** Microseconds for a call of each side, by the medians of batches in turns. */
export async function timeByTurns(sides: readonly Side[], { rounds, calls }: Batches): Promise<readonly number[]> {
  const times = sides.map((): number[] => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [side, { call }] of sides.entries()) {
      const since = performance.now()
      for (let index = 0; index < calls; index += 1) {
        const made = call(round * calls + index)
        if (made instanceof Promise) await made
      }
      times[side]?.push(((performance.now() - since) * 1000) / calls)
    }
  }
  // The first rounds run before the compiler has seen enough.
  return times.map((all) => median(all.slice(rounds >> 2)))
}

/** A prime step through so many items, in an order that no cache foresees. */
export function scattered(index: number, size: number): number {
  return (index * 7_368_787) % size
}
