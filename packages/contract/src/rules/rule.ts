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
  /** Each violation as a sentence, what came and what was expected; or why there is no telling. */
  readonly judge: (exchange: Exchange) => readonly string[] | NotJudged
}
