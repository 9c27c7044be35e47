import type { Exchange } from '../exchange.ts'
import type { Rule } from './rule.ts'

/** A promise that an exchange does not keep. */
export interface Violation {
  /** The name of the rule. */
  readonly rule: string
  /** What came, and what was expected. */
  readonly message: string
}

/** Judges an exchange by rules, passing over what presumes a broken one. */
export function violations(rules: readonly Rule[], exchange: Exchange): Violation[] {
  const judged = new Map<Rule, readonly string[]>()
  const verdict = (rule: Rule): readonly string[] => {
    const known = judged.get(rule)
    if (known !== undefined) return known
    const passedOver = rule.presumes.some((one) => verdict(one).length > 0)
    const found = passedOver ? [] : rule.judge(exchange)
    judged.set(rule, found)
    return found
  }
  return rules.flatMap((rule) => verdict(rule).map((message) => ({ rule: rule.name, message })))
}
