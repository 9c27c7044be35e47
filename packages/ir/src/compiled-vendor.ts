import type { Rules } from './rules.ts'
import type { Checks } from './schema-rule.ts'
import type { Vendor } from './vendor.ts'

/** Everything that the documents of a vendor mean, as plain data. */
export interface CompiledVendor {
  readonly facts: Vendor
  readonly rules: Rules
  readonly checks: Checks
}
