import type { VendorSource } from '../document/vendor.ts'
import { documentMistakes } from './document-mistakes.ts'
import { extensionMistakes } from './extension-mistakes.ts'
import { faultMistakes } from './fault-mistakes.ts'
import type { Mistake } from './mistake.ts'
import { rateMistakes } from './rate-mistakes.ts'

/** All mistakes of a vendor's document and price lists that can be seen before code is written from them. */
export function checkVendor(vendor: VendorSource): Mistake[] {
  const shape = [...documentMistakes(vendor), ...extensionMistakes(vendor)]
  return [...shape, ...rateMistakes(vendor), ...faultMistakes(vendor)]
}
