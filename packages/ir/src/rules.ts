import type { PriceRules } from './charge.ts'
import type { Condition } from './condition.ts'
import type { FaultRules } from './fault-rule.ts'
import type { PriceList } from './price-list.ts'
import type { Template } from './template.ts'
import type { Value } from './value.ts'

/** What an operation with `x-answer` costs and answers. */
export interface DeclaredAnswer {
  /** The operationId. */
  readonly operation: string
  /** Left out where the operation charges nothing. */
  readonly pricing?: PriceRules
  /** The version of the price list, where the request or the state picks it; else the newest that holds. */
  readonly priceListVersion?: Value
  /** For which requests the declared answer holds; all where it is left out. */
  readonly answersWhen?: Condition
  readonly body: Template
}

/** All price rules, answers and refusals of a vendor. */
export interface Rules {
  readonly answers: readonly DeclaredAnswer[]
  readonly faults: FaultRules
  /** The refusals that operations have of their own, by operationId; tried before the others. */
  readonly operationFaults: Readonly<Record<string, FaultRules>>
  /** The price lists, oldest first. */
  readonly priceLists: readonly PriceList[]
}
