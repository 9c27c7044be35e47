import { compile } from '../../src/compile.ts'
import { workspaceTargets } from '../../src/emit/output/targets.ts'
import { formatDiagnostic } from '../../src/parse/diagnostic.ts'
import type { Sources } from '../../src/parse/vendor-files.ts'
import { type Edit, soundVendor } from '../sound-vendor.ts'

export { DOCUMENT, PRICES } from '../sound-vendor.ts'

/** What is changed in the sound vendor, and the lines of its diagnostics, from the folder of the vendor on. */
export type Row = readonly [title: string, edits: readonly Edit[], ...lines: readonly string[]]

/** The same of one edit, with the lines from the place in the edited file on. */
export type OneEdit = readonly [title: string, edit: Edit, ...lines: readonly string[]]

/** The diagnostics of the sound vendor after some edits, a line each. */
export function diagnosticsOf(...edits: readonly Edit[]): Promise<string[]> {
  return diagnosticsIn(soundVendor(...edits))
}

/** The diagnostics of sources, a line each. */
export async function diagnosticsIn(sources: Sources): Promise<string[]> {
  const { diagnostics } = await compile({ sources, targets: workspaceTargets })
  return diagnostics.map(formatDiagnostic)
}

/** A second operation, before the components. */
export function again(id: string, refused: string): string {
  return [
    '  /again:',
    '    get:',
    `      operationId: ${id}`,
    '      responses:',
    "        '204': { description: Nothing., x-answer: null }",
    "        '500': { description: No. }",
    `        '400': ${refused}`,
    'components:',
    '',
  ].join('\n')
}
