import { join } from 'node:path'
import { type Finding, median, type Row } from './row.ts'

const root = join(import.meta.dirname, '../..')
const PRICES = 'openapi/x-router/prices/2026-11-01.yaml'

/** How long documents take to be compiled: at first, as `pnpm generate` does, and again with one price changed. */
export const generateRows: readonly Row[] = [
  {
    name: 'generate',
    what: 'all documents generated, in memory, the generators loaded first',
    goal: { bound: 'at most', value: 1.2, unit: 's' },
    measure: generate,
  },
  {
    name: 'regenerate',
    what: 'all documents generated again in the same process, one price changed',
    goal: { bound: 'at most', value: 0.3, unit: 's' },
    measure: regenerate,
  },
]

async function generate(): Promise<Finding> {
  const since = performance.now()
  const [{ compile }, { readSources }, { workspaceTargets }] = await Promise.all([
    import('@outlay/compiler'),
    import('@outlay/compiler/files'),
    import('@outlay/compiler/targets'),
  ])
  const vendors: string[] = []
  const progress = (vendor: string): void => void vendors.push(vendor)
  const sources = readSources(join(root, 'openapi'))
  const { files } = await compile({ sources, targets: workspaceTargets, progress })
  return { figure: (performance.now() - since) / 1000, from: `${files.length} files of ${vendors.join(', ')}` }
}

async function regenerate(): Promise<Finding> {
  const { createCompiler } = await import('@outlay/compiler')
  const { readSources } = await import('@outlay/compiler/files')
  const { workspaceTargets } = await import('@outlay/compiler/targets')
  const compiler = createCompiler({ targets: workspaceTargets })
  const sources = readSources(join(root, 'openapi'), root)
  const text = sources[PRICES]
  if (text === undefined) throw new Error(`${PRICES} is not there`)
  const first = await time(() => compiler.compile(sources))
  const times: number[] = []
  const changed = new Set<string>()
  for (let round = 1; round <= 5; round += 1) {
    const repriced: Readonly<Record<string, string>> = {
      ...sources,
      [PRICES]: text.replace(/rate: '0\.0/, `rate: '0.${round}`),
    }
    if (repriced[PRICES] === text) throw new Error(`${PRICES} has no price that can be changed`)
    const again = await time(() => compiler.compile(repriced))
    times.push(again.seconds)
    for (const path of again.result.changed) changed.add(path)
  }
  const from = `the first took ${first.seconds.toFixed(2)} s, changed ${[...changed].join(', ')}`
  return { figure: median(times), from }
}

async function time<Result>(
  run: () => Promise<Result>,
): Promise<{ readonly seconds: number; readonly result: Result }> {
  const since = performance.now()
  const result = await run()
  return { seconds: (performance.now() - since) / 1000, result }
}
