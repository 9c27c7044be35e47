import type { Vendor } from '@outlay/reference'
import { sampleSet } from './generated/sample-set.gen.ts'
import { UsageError } from './usage-error.ts'

/** The names of the vendors that the command knows. */
export function vendorNames(): string[] {
  return Object.keys(sampleSet)
}

/** Loads a vendor by its name. */
export async function vendorNamed(name: string): Promise<Vendor> {
  const load = Object.hasOwn(sampleSet, name) ? sampleSet[name] : undefined
  if (load === undefined)
    throw new UsageError(`The vendor must be one of ${vendorNames().join(', ')}; received ${JSON.stringify(name)}.`)
  return load()
}
