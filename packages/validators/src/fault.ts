/** One fault of a value: where it is, which rule it breaks, what was given and what is allowed. */
export interface Fault {
  /** JSON Pointer (RFC 6901) to the faulty, missing or unknown value; empty for the value as a whole. */
  readonly pointer: string
  /** The keys and indexes of the pointer, as Standard Schema wants them. */
  readonly path: readonly (string | number)[]
  /** The JSON Schema keyword that failed. */
  readonly keyword: string
  /** The value found there; undefined when it is missing. */
  readonly given: unknown
  /** What the document allows there, in words. */
  readonly allowed: string
  /** One sentence that says all of this. */
  readonly message: string
}

/** What ajv reports with `verbose`: the parts that faults are made from. */
export interface AjvError {
  readonly instancePath: string
  readonly schemaPath: string
  readonly keyword: string
  readonly params: Readonly<Record<string, unknown>>
  readonly schema?: unknown
  readonly parentSchema?: unknown
  readonly data?: unknown
}
