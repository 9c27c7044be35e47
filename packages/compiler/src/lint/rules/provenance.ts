import type { Fault, OurRule } from '../rule.ts'

const ALLOWED: readonly unknown[] = ['S', 'P', 'A']

/** `x-provenance` is one of the three letters that the documents explain. */
export const provenance: OurRule = { given: "$..['x-provenance']", resolved: false, faults: unknownLetter }

function unknownLetter(value: unknown): Fault[] {
  if (ALLOWED.includes(value)) return []
  return [{ message: `\`x-provenance\` must be one of ${ALLOWED.join(', ')}; received ${JSON.stringify(value)}.` }]
}
