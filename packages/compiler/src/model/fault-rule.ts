import type { Place } from '../parse/yaml-source.ts'
import type { Operation } from './operation.ts'
import { isObject, type Json } from './schema.ts'
import { isSound, type VendorSource } from './vendor.ts'

/** `x-faults`: how a vendor refuses, or what an operation says of its own refusals. */
export interface FaultRules {
  /** Undefined for those of the document, which hold for all operations. */
  readonly operation: Operation | undefined
  readonly place: Place
  /** The usual body of a refusal: a template; the document's where an operation has none of its own. */
  readonly answer: unknown
  /** The steps in the order in which they are tried, each with its rules. */
  readonly steps: readonly (readonly FaultRule[])[]
}

/** A rule of `x-faults`. */
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
  readonly labels: Json | undefined
  readonly headers: Readonly<Record<string, string>>
  /** The sentence, a template; undefined where it is that of the fault. */
  readonly message: unknown
  /** A body of its own, a template; undefined where it is the usual one. */
  readonly answer: unknown
}

/** A word that may be one text or a list of them: each with its place. */
export type Texts = readonly { readonly text: string; readonly place: Place }[]

/** The rules of the document; no steps where it has none. */
export function documentFaults(vendor: VendorSource): FaultRules {
  return rulesIn(vendor, vendor.document['x-faults'], undefined)
}

/** The rules of the operations that have their own. */
export function operationFaults(vendor: VendorSource): FaultRules[] {
  const { answer } = documentFaults(vendor)
  return vendor.operations.flatMap((operation) => {
    const node = operation.node['x-faults']
    return isObject(node) ? [rulesIn(vendor, { ...node, answer: node['answer'] ?? answer }, operation)] : []
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

function rulesIn(vendor: VendorSource, node: unknown, operation: Operation | undefined): FaultRules {
  const place = [...(operation?.place ?? []), 'x-faults']
  const { answer, steps } = isObject(node) ? node : {}
  const lists: readonly unknown[] = Array.isArray(steps) ? steps : []
  return {
    operation,
    place,
    answer,
    steps: lists.map((step, index) => {
      const rules: readonly unknown[] = Array.isArray(step) ? step : [step]
      return rules.flatMap((rule, at): FaultRule[] => {
        const own = [...place, 'steps', index, ...(Array.isArray(step) ? [at] : [])]
        if (!isObject(rule)) return []
        return [{ ...ruleOf(rule, own), step: index, operation, sound: isSound(vendor, own) }]
      })
    }),
  }
}

function ruleOf(node: Json, place: Place): Omit<FaultRule, 'step' | 'operation' | 'sound'> {
  const texts = (word: string): Texts | undefined => {
    const value = node[word]
    if (value === undefined) return undefined
    return Array.isArray(value)
      ? value.map((one, index) => ({ text: String(one), place: [...place, word, index] }))
      : [{ text: String(value), place: [...place, word] }]
  }
  const { status, code, labels, headers, message, answer } = node
  const texted = Object.entries(isObject(headers) ? headers : {}).map(([name, value]) => [name, String(value)] as const)
  return {
    place,
    status: String(status),
    code: String(code),
    ...{ fault: texts('fault'), at: texts('at'), keyword: texts('keyword'), location: texts('location') },
    labels: isObject(labels) ? labels : undefined,
    headers: Object.fromEntries(texted),
    message,
    answer,
  }
}
