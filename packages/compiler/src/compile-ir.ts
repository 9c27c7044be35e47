import type { Rules } from '@outlay/ir'
import { checkVendor } from './check/check-vendor.ts'
import { lowerRules } from './lower/rules.ts'
import { vendorSource } from './model/vendor.ts'
import { type Diagnostic, sortDiagnostics } from './parse/diagnostic.ts'
import { type Sources, vendorFiles } from './parse/vendor-files.ts'

export { readSources } from './files.ts'
export { type Diagnostic, formatDiagnostic } from './parse/diagnostic.ts'
export type { Sources } from './parse/vendor-files.ts'

/** The price rules, answers, refusals and price lists of a vendor as plain data. */
export interface VendorRules {
  readonly name: string
  readonly rules: Rules
}

/** What was compiled: no rules where there is a diagnostic. */
export interface RulesCompilation {
  readonly vendors: readonly VendorRules[]
  /** Everything that is wrong in the sources, in reading order. */
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Compiles documents and price lists to plain data, without TypeScript and without the packages that write it. What OpenAPI
 * says of the parts that no rule reads is checked by `compile` alone.
 *
 * @example compileRules(readSources('openapi/x-router')).vendors[0]?.rules // { answers: […], priceLists: […], … }
 */
export function compileRules(sources: Sources): RulesCompilation {
  const diagnostics: Diagnostic[] = []
  const vendors: VendorRules[] = []
  for (const files of vendorFiles(sources)) {
    const { diagnostics: found, vendor } = checkVendor(vendorSource(files))
    diagnostics.push(...files.diagnostics, ...found)
    if (diagnostics.length === 0) vendors.push({ name: files.name, rules: lowerRules(vendor) })
  }
  return diagnostics.length > 0 ? { vendors: [], diagnostics: sortDiagnostics(diagnostics) } : { vendors, diagnostics }
}
