import type { authorizeRequest } from './auth/authorize-request.ts'

/** The JSON type of the body of each answer by status (`200`, `4XX`, `default`); `none` where it is no JSON. */
export type Answers = Readonly<Record<string, string>>

/**
 * What is generated of an operation: its id, and what the document declares of its answers. `Errors` are the bodies of
 * its refusals by status, `Event` is the data of an event that it streams.
 */
export interface Operation<Errors = unknown, Event = unknown> {
  readonly id: string
  /** Without good ones where the request picks them. */
  readonly answers: Answers
  /** Whether it has no effect, so that it can be asked again. */
  readonly safe?: boolean
  /** The header that keeps its effect from happening twice, in lower case. */
  readonly once?: string
  /** Never there: it binds the type to the operation. */
  readonly errors?: Errors
  /** Never there: it binds the type to the operation. */
  readonly eventData?: Event
}

/** Keys that lead to a value in an error body, for each kind of error body. */
export type Ways = readonly (readonly string[])[]

/** What is generated of a vendor. */
export interface VendorFacts {
  readonly name: string
  /** Where the document says that the vendor's server is. */
  readonly server: string
  /** Where the code stands in an error body. */
  readonly codes: Ways
  /** Where the field that is at fault stands in an error body. */
  readonly params?: Ways
  /** The header of an answer that names its request, `x-request-id` when absent. */
  readonly requestId?: string
  /** The version of the API that this package is made for, in its header. */
  readonly version?: Readonly<Record<string, string>>
  /** Puts the caller's key into a request; absent when no operation asks for one, and then not bundled. */
  readonly authorize?: typeof authorizeRequest
}
