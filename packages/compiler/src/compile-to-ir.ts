import type { CompiledVendor } from '@outlay/ir'
import { checkVendor } from './check/check-vendor.ts'
import { lowerChecks } from './lower/checks.ts'
import { lowerRules } from './lower/rules.ts'
import { lowerVendor } from './lower/vendor.ts'
import { vendorSource } from './model/vendor.ts'
import { type Diagnostic, sortDiagnostics } from './parse/diagnostic.ts'
import { type Sources, vendorFiles } from './parse/vendor-files.ts'

/** What was compiled: no vendors where there is a diagnostic. */
export interface IrCompilation {
  readonly vendors: readonly CompiledVendor[]
  /** Everything that is wrong in the sources, in reading order. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles documents and price lists to plain data, without TypeScript and without the packages that write it. What OpenAPI
 * says of parts that nothing here reads is checked by `compile` alone.
 *
 * @example compileToIr(readSources('openapi/x-router')).vendors[0] // { facts: { name: 'x-router', … }, rules: …, checks: … }
 */
export function compileToIr(sources: Sources): IrCompilation {
  const diagnostics: Diagnostic[] = []
  const vendors: CompiledVendor[] = []
  for (const files of vendorFiles(sources)) {
    const { diagnostics: found, vendor } = checkVendor(vendorSource(files))
    diagnostics.push(...files.diagnostics, ...found)
    if (diagnostics.length === 0)
      vendors.push({ facts: lowerVendor(vendor), rules: lowerRules(vendor), checks: lowerChecks(vendor) })
  }
  return diagnostics.length > 0 ? { vendors: [], diagnostics: sortDiagnostics(diagnostics) } : { vendors, diagnostics }
}
