import type { Exchange } from '../exchange.ts'

/** One promise of a document, held against one exchange. */
export interface Rule {
  /** How reports call it. */
  readonly name: string
  /** Rules without which this one says nothing: it is passed over where one of them is broken. */
  readonly presumes: readonly Rule[]
  /** Each violation as a sentence: what came, and what was expected. */
  readonly judge: (exchange: Exchange) => readonly string[]
}
