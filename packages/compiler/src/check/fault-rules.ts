import type { Operation } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'
import { isSound, type VendorSource } from '../model/vendor.ts'
import type { Place } from '../parse/yaml-source.ts'

/** A rule of `x-faults`: in which step it stands, and for which operation; undefined for all of them. */
export interface Rule {
  readonly node: Json
  readonly place: Place
  readonly step: number
  readonly operation: Operation | undefined
  /** Whether the rule has the shape that it should. */
  readonly sound: boolean
}

/** The rules of the document, or those that an operation has of its own, in the order in which they are tried. */
export function rulesOf(vendor: VendorSource, operation?: Operation): Rule[] {
  const faults = operation === undefined ? vendor.document['x-faults'] : operation.node['x-faults']
  const place = [...(operation?.place ?? []), 'x-faults', 'steps']
  const steps: readonly unknown[] = isObject(faults) && Array.isArray(faults['steps']) ? faults['steps'] : []
  return steps.flatMap((step, index) => {
    const rules: readonly unknown[] = Array.isArray(step) ? step : [step]
    return rules.flatMap((node, at): Rule[] => {
      const below = [...place, index, ...(Array.isArray(step) ? [at] : [])]
      if (!isObject(node)) return []
      return [{ node, place: below, step: index, operation, sound: isSound(vendor, below) }]
    })
  })
}

/** The texts of a word that may be one or several; undefined when the rule does not say it. */
export function textsOf({ node }: Rule, word: string): readonly string[] | undefined {
  return node[word] === undefined ? undefined : [node[word]].flat().map(String)
}
