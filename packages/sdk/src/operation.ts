import type { Shape } from './answer/shape.ts'
import type { authorizeRequest } from './auth/authorize-request.ts'

/**
 * What is generated of an operation: its id, and what the document declares of its answers. `Errors` are the bodies of
 * its refusals by status, `Event` is the data of an event that it streams.
 */
export interface Operation<Errors = unknown, Event = unknown> {
  readonly id: string
  /** The outline of each body, by status: `200`, `4XX`, `default`; without good ones where the request picks them. */
  readonly answers: Readonly<Record<string, Shape>>
  /** Never there: it binds the type to the operation. */
  readonly errors?: Errors
  /** The outline of the data of an event, where it streams. */
  readonly event?: Shape
  /** Never there: it binds the type to the operation. */
  readonly eventData?: Event
}

/** What is generated of a vendor. */
export interface VendorFacts {
  readonly name: string
  /** Where the document says that the vendor's server is. */
  readonly server: string
  /** Where the code stands in an error body: the keys that lead to it, for each kind of error body. */
  readonly codes: readonly (readonly string[])[]
  /** Headers in which the document wants a key, by names in lower case. */
  readonly secrets?: readonly string[]
  /** Puts the caller's key into a request; absent when no operation asks for one, and then not bundled. */
  readonly authorize?: typeof authorizeRequest
}
