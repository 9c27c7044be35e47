import type { ServedVendor } from '@outlay/reference'
import { UsageError } from './errors.ts'
import { sampleSet } from './generated/sample-set.gen.ts'

/** The names of the vendors that the command knows. */
export function vendorNames(): string[] {
  return Object.keys(sampleSet)
}

/** Loads a vendor by its name. */
export async function loadVendor(name: string): Promise<ServedVendor> {
  const load = Object.hasOwn(sampleSet, name) ? sampleSet[name] : undefined
  if (load === undefined)
    throw new UsageError(`The vendor must be one of ${vendorNames().join(', ')}; received ${JSON.stringify(name)}.`)
  return load()
}
