import type { CompiledVendor } from '@outlay/ir'
import { checkVendor } from './check/check-vendor.ts'
import { checkStructure } from './check/structure.ts'
import { lowerChecks } from './lower/checks.ts'
import { lowerRules } from './lower/rules.ts'
import { lowerVendor } from './lower/vendor.ts'
import { vendorSource } from './model/vendor.ts'
import { type Diagnostic, sortDiagnostics } from './parse/diagnostic.ts'
import { vendorFolder } from './parse/vendor-folder.ts'

/** A vendor as plain data, or what is wrong with its documents. */
export type CompiledToIr =
  | { readonly ir: CompiledVendor; readonly diagnostics?: undefined }
  | { readonly ir?: undefined; readonly diagnostics: readonly Diagnostic[] }

/**
 * Compiles the folder of one vendor (`openapi.yaml` and `prices/`) to plain data, and writes nothing.
 *
 * @param shownFrom paths in diagnostics are shown relative to this folder
 * @example await compileToIr('openapi/x-router', '.') // { ir: { facts: { name: 'x-router', … }, rules: …, checks: … } }
 */
export async function compileToIr(folder: string, shownFrom: string): Promise<CompiledToIr> {
  const read = vendorFolder(folder, shownFrom)
  const { diagnostics, vendor } = checkVendor(vendorSource(read))
  const structure = await checkStructure(read.document, diagnostics)
  const all = [...read.diagnostics, ...diagnostics, ...structure]
  if (all.length > 0) return { diagnostics: sortDiagnostics(all) }
  return { ir: { facts: lowerVendor(vendor), rules: lowerRules(vendor), checks: lowerChecks(vendor) } }
}
