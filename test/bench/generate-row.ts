import { join } from 'node:path'
import type { Row } from './row.ts'

const root = join(import.meta.dirname, '../..')

/** The first run in a process, as `pnpm generate` has it. */
export const generateRow: Row = {
  name: 'generate',
  what: 'all documents generated, in memory, the generators loaded first',
  goal: { bound: 'at most', value: 5, unit: 's' },
  measure: async () => {
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
  },
}
