/** Why there is no price. Unknown is not zero: each reason is a typed refusal. */
export type UnpricedReason =
  /** The catalogue does not list the model. */
  | 'unknown-model'
  /** The price list has no rate for these values. */
  | 'missing-rate'
  /** The request lacks a value that the charge counts, or has one that cannot be counted. */
  | 'missing-quantity'
  /** None of the operation's charges is due. */
  | 'no-charge'
  /** The caller gave no token counter, or it does not know the tokenizer, or it gave no count. */
  | 'missing-tokens'
  /** A charge or the answer needs a value of the running server, such as a balance, that the caller did not give as the document declares it. */
  | 'missing-state'
  /** There is no price list of the version that the request or the state picks. */
  | 'unknown-version'
  /** The price list does not hold yet at the instant asked about. */
  | 'not-effective'
  /** The request asks for less than nothing. */
  | 'negative-quantity'
  /** The charges add up to less than nothing. */
  | 'negative-total'
  /** A JSON number cannot carry the amount that the answer declares, or does not hold the one that the request gives. */
  | 'unrepresentable'

/**
 * A request that cannot be priced, and why.
 *
 * @example { priced: false, reason: 'missing-rate', pointer: '/model', message: 'The price list … has no rate …' }
 */
export interface Unpriced {
  readonly priced: false
  readonly reason: UnpricedReason
  /** The field of the request body that decides, as a JSON Pointer; empty when none does. */
  readonly pointer: string
  readonly message: string
  /** What was given, what is allowed, and what of it is nearest to what was given; where a model is unknown. */
  readonly given?: unknown
  readonly allowed?: string
  readonly nearest?: string
}

/** A sentence with what it says, for answers that put it in their own words. */
export type Explanation = Pick<Unpriced, 'message' | 'given' | 'allowed' | 'nearest'>

/** Carries an `Unpriced` out of compiled price functions; `estimate` and `answer` return it as a value. */
export class UnpricedError extends Error {
  override readonly name = 'UnpricedError'
  readonly unpriced: Unpriced

  constructor(reason: UnpricedReason, pointer: string, explanation: string | Explanation) {
    const { message, ...more } = typeof explanation === 'string' ? { message: explanation } : explanation
    super(message)
    this.unpriced = { priced: false, reason, pointer, message, ...more }
  }
}

/** The refusal that an error carries; any other error is thrown on. */
export function unpricedOf(error: unknown): Unpriced {
  if (error instanceof UnpricedError) return error.unpriced
  throw error
}
