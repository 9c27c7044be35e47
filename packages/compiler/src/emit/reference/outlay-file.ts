import type { Vendor } from '@outlay/ir'
import { fileHeader, type GeneratedFile } from '../output/file.ts'
import type { Targets } from '../output/targets.ts'

/** The sample set that the command starts with: every vendor of the folder, loaded when it is needed. */
export function sampleSetFile(vendors: readonly Vendor[], targets: Targets): GeneratedFile {
  const entries = vendors.map(
    ({ name }) =>
      `  ${JSON.stringify(name)}: async () => (await import('${targets.reference.import(name)}')).default,\n`,
  )
  const text = [
    fileHeader('*'),
    "import type { ServedVendor } from '@outlay/reference'\n\n",
    '/** The vendors that the command knows, by name. */\n',
    'export const sampleSet: Readonly<Record<string, () => Promise<ServedVendor>>> = {\n',
    ...entries,
    '}\n',
  ].join('')
  return { path: `${targets.outlay.folder}/sample-set.gen.ts`, text }
}
