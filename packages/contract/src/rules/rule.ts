import type { Exchange } from '../exchange.ts'

/** Why an exchange cannot be judged: what decides is known to the running server alone, or was not given. */
export interface NotJudged {
  readonly notJudged: string
}

/** One promise of a document, held against one exchange. */
export interface Rule {
  /** How reports call it. */
  readonly name: string
  /** Rules without which this one says nothing: it is passed over where one of them failed or was not judged. */
  readonly requires: readonly Rule[]
  /** Each violation as a sentence, what came and what was expected; or why it cannot be judged. */
  readonly judge: (exchange: Exchange) => readonly string[] | NotJudged
}

/** A promise that an exchange does not keep. */
export interface Violation {
  /** The name of the rule. */
  readonly rule: string
  /** What came, and what was expected. */
  readonly message: string
}

/** What rules say of an exchange: what it breaks, and why some of them cannot tell. */
export interface Judgement {
  readonly violations: readonly Violation[]
  readonly notJudged: readonly string[]
}

/** Judges an exchange by rules, passing over what requires one that failed or was not judged. */
export function judgeExchange(rules: readonly Rule[], exchange: Exchange): Judgement {
  const results = new Map<Rule, readonly string[] | NotJudged>()
  const verdict = (rule: Rule): readonly string[] | NotJudged => {
    const known = results.get(rule)
    if (known !== undefined) return known
    const found = rule.requires.every((one) => isPassed(verdict(one))) ? rule.judge(exchange) : []
    results.set(rule, found)
    return found
  }
  const verdicts = rules.map((rule) => ({ rule: rule.name, found: verdict(rule) }))
  return {
    violations: verdicts.flatMap(({ rule, found }) =>
      'notJudged' in found ? [] : found.map((message) => ({ rule, message })),
    ),
    notJudged: verdicts.flatMap(({ found }) => ('notJudged' in found ? [found.notJudged] : [])),
  }
}

function isPassed(found: readonly string[] | NotJudged): boolean {
  return !('notJudged' in found) && found.length === 0
}
