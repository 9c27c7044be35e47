import type { Place } from '../parse/yaml-source.ts'
import type { Operation } from './operation.ts'
import { isObject, type Json } from './schema.ts'
import { isSound, type VendorSource } from './vendor.ts'

/** A rule of `x-faults`: in which step it stands, and for which operation; undefined for all of them. */
export interface FaultRule {
  readonly place: Place
  readonly step: number
  readonly operation: Operation | undefined
  /** Whether the rule has the shape that it should. */
  readonly sound: boolean
  readonly status: string
  readonly code: string
  readonly fault: Texts | undefined
  readonly at: Texts | undefined
  readonly keyword: Texts | undefined
  readonly location: Texts | undefined
}

/** A word that may be one text or a list of them: each with its place. */
export type Texts = readonly { readonly text: string; readonly place: Place }[]

/** The rules of the document, or those that an operation has of its own, in the order in which they are tried. */
export function faultRules(vendor: VendorSource, operation?: Operation): FaultRule[] {
  const faults = operation === undefined ? vendor.document['x-faults'] : operation.node['x-faults']
  const place = [...(operation?.place ?? []), 'x-faults', 'steps']
  const steps: readonly unknown[] = isObject(faults) && Array.isArray(faults['steps']) ? faults['steps'] : []
  return steps.flatMap((step, index) => {
    const rules: readonly unknown[] = Array.isArray(step) ? step : [step]
    return rules.flatMap((node, at): FaultRule[] => {
      const below = [...place, index, ...(Array.isArray(step) ? [at] : [])]
      if (!isObject(node)) return []
      return [{ ...ruleOf(node, below), step: index, operation, sound: isSound(vendor, below) }]
    })
  })
}

/** Does the document say how it refuses? */
export function hasFaultRules({ document }: VendorSource): boolean {
  return isObject(document['x-faults'])
}

/** The texts of a word; undefined where the rule does not say it. */
export function textsOf(texts: Texts | undefined): readonly string[] | undefined {
  return texts?.map(({ text }) => text)
}

function ruleOf(node: Json, place: Place): Omit<FaultRule, 'step' | 'operation' | 'sound'> {
  const texts = (word: string): Texts | undefined => {
    const value = node[word]
    if (value === undefined) return undefined
    return Array.isArray(value)
      ? value.map((one, index) => ({ text: String(one), place: [...place, word, index] }))
      : [{ text: String(value), place: [...place, word] }]
  }
  return {
    place,
    status: String(node['status']),
    code: String(node['code']),
    ...{ fault: texts('fault'), at: texts('at'), keyword: texts('keyword'), location: texts('location') },
  }
}
