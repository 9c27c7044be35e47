import { documentFaults, type FaultRules, operationFaults } from '../model/fault-rule.ts'
import { isObject } from '../model/schema.ts'
import type { VendorSource } from '../model/vendor.ts'

/** The keys that lead to the code, the field or the sentence in the error bodies of a vendor, for each kind of body in `x-faults`. */
export function errorPaths(vendor: VendorSource, part: 'code' | 'field' | 'message'): string[][] {
  const rules = [documentFaults(vendor), ...operationFaults(vendor)]
  const paths = rules.flatMap(answersOf).flatMap((answer) => pathTo(`$fault#/${part}`, answer) ?? [])
  const seen = new Map(paths.map((path) => [path.join('/'), path]))
  return [...seen.values()]
}

function answersOf({ answer, steps }: FaultRules): unknown[] {
  return [answer, ...steps.flat().map((rule) => rule.answer)]
}

const FIELD = '$fault#/field'

/** The keys that lead to the first place of a template that is this value and nothing else; of a list, in its first entry. */
export function pathTo(wanted: string, template: unknown): [string[]] | undefined {
  if (template === wanted) return [[]]
  if (Array.isArray(template)) return below(wanted, Object.entries(template))
  if (!isObject(template)) return undefined
  // The first of several is the field where there is one. A code always is there, and what stands beside it is another.
  const { $first: several } = template
  if (wanted === FIELD && Array.isArray(several) && several[0] === wanted) return [[]]
  if ('$each' in template) return below(wanted, [['0', template['$as']]])
  return below(
    wanted,
    Object.entries(template).filter(([key]) => !key.startsWith('$')),
  )
}

function below(wanted: string, parts: readonly (readonly [string, unknown])[]): [string[]] | undefined {
  for (const [key, part] of parts) {
    const path = pathTo(wanted, part)
    if (path !== undefined) return [[key, ...path[0]]]
  }
  return undefined
}
