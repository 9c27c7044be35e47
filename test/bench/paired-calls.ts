import { type Finding, median } from './row.ts'

const WARM_UP = 1500
const CALLS = 5000

/** A way to make a call, with the name that the finding calls it by. */
export type Calling = readonly [name: string, call: () => Promise<unknown>]

/**
 * The time of a call as a share of another's for the same answer, one after the other in turns, by their medians.
 *
 * @throws Error for an answer of which `isGood` says no
 */
export async function pairedCalls(
  [ownName, own]: Calling,
  [otherName, other]: Calling,
  isGood: (answer: unknown) => boolean,
): Promise<Finding> {
  const timed = async ([name, call]: Calling): Promise<number> => {
    const since = performance.now()
    const answer = await call()
    const took = performance.now() - since
    if (!isGood(answer)) throw new Error(`a call of ${name} was refused: ${JSON.stringify(answer)}`)
    return took * 1000
  }
  const times = { own: [] as number[], other: [] as number[] }
  for (let round = 0; round < WARM_UP + CALLS; round += 1) {
    times.own.push(await timed([ownName, own]))
    times.other.push(await timed([otherName, other]))
  }
  const [ours, theirs] = [median(times.own.slice(WARM_UP)), median(times.other.slice(WARM_UP))]
  const sides = `${ownName} ${Math.round(ours)} µs, ${otherName} ${Math.round(theirs)} µs`
  return { figure: ours / theirs, from: `${sides}, ${CALLS} calls each` }
}
