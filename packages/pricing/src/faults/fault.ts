/**
 * Something about a request that the vendor refuses.
 *
 * `invalid` faults come from a validator and say where; the others from the steps around it.
 */
export interface Fault {
  /** `invalid`, `unpriced`, `malformed`, `empty`, `media-type`, `too-large`, `unknown-route`, `unknown-method`, `internal`. */
  readonly fault: string
  /** What kind of fault within its name: the JSON Schema keyword, or the reason why there is no price. */
  readonly keyword?: string
  /** Part of the request: `body`, `query`, `path`, `header`. */
  readonly location?: string
  /** JSON Pointer into that part. */
  readonly pointer?: string
  /** The keys and indexes of the pointer. */
  readonly path?: readonly (string | number)[]
  readonly given?: unknown
  readonly allowed?: string
  /** The allowed value nearest to the given one, where a model is unknown. */
  readonly nearest?: string
  /** One sentence: what was given, what is allowed. */
  readonly message: string
  readonly headers?: Readonly<Record<string, string>>
}

/** A fault as an answer template sees it: with the status and code of the rule that caught it. */
export interface CaughtFault extends Fault {
  readonly status: number
  readonly code: string
  /** What else the rule says of the fault, such as its type in the vendor's words. */
  readonly labels?: Readonly<Record<string, string>>
  /** The field's name, dotted where it is nested; absent when the fault is not about one field. */
  readonly field?: string
}
