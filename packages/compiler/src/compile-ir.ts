import type { Rules } from '@outlay/ir'
import { checkVendor } from './check/check-vendor.ts'
import { checkStructure } from './check/structure.ts'
import { lowerRules } from './lower/rules.ts'
import { vendorSource } from './model/vendor.ts'
import { type Diagnostic, sortDiagnostics } from './parse/diagnostic.ts'
import { vendorFolder } from './parse/vendor-folder.ts'

/** The rules of a vendor as plain data, or what is wrong with its documents. */
export type CompiledRules =
  | { readonly rules: Rules; readonly diagnostics?: undefined }
  | { readonly rules?: undefined; readonly diagnostics: readonly Diagnostic[] }

/**
 * Compiles one vendor's folder (`openapi.yaml` and `prices/`) to plain data and writes nothing.
 *
 * @param shownFrom paths in diagnostics are shown relative to this folder
 * @example await compileRules('openapi/x-router', '.') // { rules: { answers: […], priceLists: […], … } }
 */
export async function compileRules(folder: string, shownFrom: string): Promise<CompiledRules> {
  const read = vendorFolder(folder, shownFrom)
  const { diagnostics, vendor } = checkVendor(vendorSource(read))
  const structure = await checkStructure(read.document, diagnostics)
  const all = [...read.diagnostics, ...diagnostics, ...structure]
  return all.length > 0 ? { diagnostics: sortDiagnostics(all) } : { rules: lowerRules(vendor) }
}
