/** The JSON type of the body of each answer by status (`200`, `4XX`, `default`); `none` where it is not JSON. */
export type ResponseBodyTypes = Readonly<Record<string, string>>

/**
 * What is generated of an operation: its id, and what the document declares of its answers. `Errors` are the bodies of
 * its refusals by status, `Event` is the data of an event that it streams.
 */
export interface Operation<Errors = unknown, Event = unknown> {
  readonly id: string
  readonly vendor: string
  /** Without good ones where the request picks them. */
  readonly responses: ResponseBodyTypes
  /** Whether it has no effect, so that it can be sent again. */
  readonly safe?: boolean
  /** The header that keeps its effect from happening twice, in lower case. */
  readonly idempotencyHeader?: string
  /** The data with which its stream of events ends, if it does so by one. */
  readonly streamEnd?: string
  /** Never there: it binds the type to the operation. */
  readonly errors?: Errors
  /** Never there: it binds the type to the operation. */
  readonly eventData?: Event
}

/** The data of an event of which the document says nothing: any value of JSON. */
export type AnyEvent = NonNullable<unknown> | null

/** Keys that lead to a value in an error body, for each kind of error body. */
export type KeyPaths = readonly (readonly string[])[]

/** Where the parts of an error body stand. */
export interface ErrorPaths {
  /** To the code. */
  readonly codes: KeyPaths
  /** To the sentence that says what is wrong. */
  readonly messages?: KeyPaths
  /** To the field that is at fault. */
  readonly params?: KeyPaths
}

/** What a request picks: whether the declared answer holds, and so which answers there are. */
export interface ResponseSelection {
  readonly isDryRun: boolean
  readonly responses: ResponseBodyTypes
  /** Whether the answer is read as a stream of events. */
  readonly isStream?: boolean
}

/** What is generated of an operation whose good answer the request picks. */
export interface ResponseSelector {
  /** The values for which the declared answer holds. */
  readonly values: readonly unknown[]
  /** Its good answers then, and else. */
  readonly dryRun: ResponseBodyTypes
  readonly realRun: ResponseBodyTypes
}

/**
 * Says which answers a request selects, by the one of its values that decides: `'true'` goes over the wire as `true` does.
 *
 * @example selectResponse({ values: [true], dryRun: { 200: 'object' }, realRun: { 202: 'object' } }, true)
 */
export function selectResponse({ values, dryRun, realRun }: ResponseSelector, value: unknown): ResponseSelection {
  const isDryRun = values.some((one) => String(one) === String(value))
  return { isDryRun, responses: isDryRun ? dryRun : realRun }
}
