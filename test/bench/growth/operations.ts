import { compile, formatDiagnostic } from '@outlay/compiler'
import { compileToIr } from '@outlay/compiler/ir'
import { standaloneTargets } from '@outlay/compiler/targets'
import { vendorFromIr } from '@outlay/interpret'
import { createRouter, defaultMount } from '@outlay/vendor'
import { type Finding, median } from '../row.ts'
import { largeDocument } from './large-document.ts'
import { scattered, timeByTurns } from './time-by-turns.ts'

const ROUTED = [10, 100, 1000] as const
const ROUTINGS = { rounds: 40, calls: 1000 }
/** In equal steps, so that what the second step costs beyond the first is what grows faster than the document. */
const COMPILED = [10, 505, 1000] as const
const COMPILATIONS = 3

/** To route a request costs the same however many operations a vendor has. */
export async function timeOfRoutes(): Promise<Finding> {
  const sides = ROUTED.map((size) => ({ size, call: routing(size) }))
  const times = await timeByTurns(sides, ROUTINGS)
  const [small = Number.NaN, large = Number.NaN] = [times[0], times.at(-1)]
  const table = [
    ['operations', 'a route'],
    ...ROUTED.map((size, index) => [`${size}`, `${times[index]?.toFixed(2)} µs`]),
  ]
  return { figure: large / small, from: `${small.toFixed(2)} → ${large.toFixed(2)} µs for a route`, table }
}

function routing(size: number): (index: number) => unknown {
  const { vendors, diagnostics } = compileToIr(largeDocument(size))
  const [ir] = vendors
  if (ir === undefined) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  const vendor = vendorFromIr(ir)
  const find = createRouter([vendor], defaultMount)
  return (index) => {
    const shelf = scattered(index, size)
    const route = find('POST', `/warehouse/shelves-${shelf}/s-${index}/price`)
    if (route?.operation?.spec.id !== `priceShelf${shelf}`) throw new Error(`shelf ${shelf} has no route`)
    return route
  }
}

/** The last operations of a large document are compiled as quickly as the first. */
export async function timeOfCompilation(): Promise<Finding> {
  const times = COMPILED.map((): number[] => [])
  for (let round = 0; round < COMPILATIONS; round += 1)
    for (const [index, size] of COMPILED.entries()) times[index]?.push(await compilationOf(size))
  const seconds = times.map(median)
  const [small = Number.NaN, middle = Number.NaN, large = Number.NaN] = seconds
  const table = [
    ['operations', 'compiled in', 'for each'],
    ...COMPILED.map((size, index) => [
      `${size}`,
      `${seconds[index]?.toFixed(2)} s`,
      `${(((seconds[index] ?? 0) * 1000) / size).toFixed(2)} ms`,
    ]),
  ]
  const from = `10 → 505 takes ${(middle - small).toFixed(2)} s more, 505 → 1,000 ${(large - middle).toFixed(2)} s`
  return { figure: (large - middle) / (middle - small), from, table }
}

async function compilationOf(size: number): Promise<number> {
  const sources = largeDocument(size)
  const before = process.cpuUsage()
  const { diagnostics } = await compile({ sources, targets: standaloneTargets })
  if (diagnostics.length > 0) throw new Error(diagnostics.map(formatDiagnostic).join('\n'))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e6
}
