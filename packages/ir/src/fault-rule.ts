import type { Template } from './template.ts'
import type { StateType } from './value.ts'

/** `x-faults`: which faults are refused, in which order, and with what. The first step that catches a fault decides. */
export interface FaultRules {
  /** What only the running server knows, by name, with its type. */
  readonly state: Readonly<Record<string, StateType>>
  readonly steps: readonly (readonly FaultRule[])[]
  /** The usual body. */
  readonly answer: FaultAnswer
}

/** Which faults a rule catches, and how it refuses them. */
export interface FaultRule {
  readonly fault: readonly string[]
  /** JSON Pointers into the part of the request. */
  readonly at?: readonly string[]
  /** JSON Schema keywords, reasons why there is no price, or what a fault of the running server is about. */
  readonly keyword?: readonly string[]
  readonly location?: readonly string[]
  readonly status: number
  readonly code: string
  readonly labels?: Readonly<Record<string, string>>
  readonly headers?: Readonly<Record<string, string>>
  /** The sentence, where it is not the fault's own. */
  readonly message?: Template
  /** The body, where it is not the usual one. */
  readonly answer?: FaultAnswer
}

/** The body of a refusal; left out where the document gives none. */
export interface FaultAnswer {
  readonly body?: Template
  /** Whether the body lists every fault that the step caught. */
  readonly listsFaults: boolean
}
