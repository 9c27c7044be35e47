import { load, type Posted } from './load.ts'
import { cpuSeconds, type ServerProcess } from './process.ts'
import { type Finding, median } from './row.ts'

/** A server, and what is posted to it; the estimate of every row unless said otherwise. */
export interface Target {
  readonly name: string
  readonly server: ServerProcess
  readonly path: string
  readonly posted?: Posted
}

/** The rate of one server as a share of another's, in turns of a second, with the CPU time of a request on both sides. */
export async function loadByTurns(own: Target, other: Target, rounds: number): Promise<Finding> {
  const turns: { readonly own: Turn; readonly other: Turn }[] = []
  for (let round = 0; round <= rounds; round += 1) turns.push({ own: await turn(own), other: await turn(other) })
  // The first round runs before the compiler has seen enough; neighbours share the weather of the machine.
  const warm = turns.slice(1)
  const cpu = median(warm.map((one) => one.own.cpu / one.other.cpu))
  const sides = [
    describe(
      own.name,
      warm.map((one) => one.own),
    ),
    describe(
      other.name,
      warm.map((one) => one.other),
    ),
  ]
  return {
    figure: median(warm.map((one) => one.own.rate / one.other.rate)),
    from: `${sides.join(', ')}, CPU ${cpu.toFixed(2)} ×`,
  }
}

interface Turn {
  /** Requests a second. */
  readonly rate: number
  /** Microseconds of CPU for each request, all threads. */
  readonly cpu: number
}

async function turn({ server, path, posted }: Target): Promise<Turn> {
  const before = cpuSeconds(server.pid)
  const { rate, total } = await load(server.url + path, { seconds: 1 }, posted)
  return { rate, cpu: ((cpuSeconds(server.pid) - before) * 1e6) / total }
}

function describe(name: string, turns: readonly Turn[]): string {
  const [rate, cpu] = [median(turns.map((one) => one.rate)), median(turns.map((one) => one.cpu))]
  return `${name} ${Math.round(rate)}/s at ${cpu.toFixed(1)} µs of CPU`
}
