import { rmSync } from 'node:fs'
import { compile } from '../compile.ts'
import { workspaceTargets } from '../emit/output/targets.ts'
import { DocumentDiagnostics, formatDiagnostic } from '../parse/diagnostic.ts'
import { type Edit, soundVendor } from './sound-vendor.ts'

export const DOCUMENT = 'openapi.yaml'
export const PRICES = 'prices/2026-11-01.yaml'

/** What is changed in the sound vendor, and the lines that this is told with, from the folder of the vendor on. */
export type Row = readonly [title: string, edits: readonly Edit[], ...lines: readonly string[]]

/** The lines that generation stops with after edits to the sound vendor; none when it does not stop. */
export function diagnosticsOf(...edits: readonly Edit[]): Promise<string[]> {
  return diagnosticsIn(soundVendor(...edits))
}

/** The lines that generation stops with for the vendors of a folder, which it takes away. */
export async function diagnosticsIn(folder: string): Promise<string[]> {
  try {
    await compile({ from: folder, shownFrom: folder, targets: workspaceTargets })
    return []
  } catch (error) {
    if (!(error instanceof DocumentDiagnostics)) throw error
    return error.diagnostics.map(formatDiagnostic)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
