import type { Vendor } from '@outlay/vendor'
import type { ContractCase } from './contract-case.ts'
import { exampleCases } from './example-cases.ts'
import { variedCases } from './varied-cases.ts'

const known = new WeakMap<Vendor, Promise<readonly ContractCase[]>>()

/**
 * The cases of a document: its named examples in its order, then requests varied from them. They are read once for each
 * vendor value, since reading large bodies takes most of the time of a small run.
 */
export function documentCases(vendor: Vendor): Promise<readonly ContractCase[]> {
  const before = known.get(vendor)
  if (before !== undefined) return before
  const cases = readCases(vendor)
  known.set(vendor, cases)
  return cases
}

async function readCases(vendor: Vendor): Promise<readonly ContractCase[]> {
  const examples = await exampleCases(vendor)
  return [...examples, ...(await variedCases(vendor, examples))]
}
