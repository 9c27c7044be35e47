import type { CountTokens } from '@outlay/pricing'
import type { OperationSpec, ReadRequest, Vendor } from '@outlay/vendor'
import type { SessionOptions } from './behaviour/session-options.ts'
import type { Worlds } from './generated/worlds.gen.ts'

/** A refused request, for logs. */
export interface RefusedRequest {
  /** The vendor's name; undefined when the path names none. */
  readonly vendor: string | undefined
  readonly operation: string | undefined
  /** The redacted path. */
  readonly path: string
  readonly status: number
  /** The vendor's error code. */
  readonly code: string
  /** One sentence; never a header's value or a whole body. */
  readonly message: string
  /** The error, when the server is at fault. */
  readonly cause?: unknown
}

/** The values that a declared response takes from the running server, by the names that the document declares. */
export type StateOf = (operation: OperationSpec, request: ReadRequest) => Readonly<Record<string, unknown>>

/** The vendors that the reference serves, and what they need from outside. */
export interface ReferenceOptions extends SessionOptions {
  readonly worlds?: Worlds
  /** State of a vendor, by name. */
  readonly state?: Readonly<Record<string, StateOf>>
  /** Counts tokens where a document charges them; when absent, the tokenizer that the document names is loaded. */
  readonly tokens?: CountTokens
  /**
   * Where clients reach the server, without a slash at the end, such as `https://mock.example/base`: URLs in responses start
   * with it. The origin of the request's URL when absent.
   */
  readonly publicUrlOf?: (request: Request) => string
  /** The path of a vendor: `/<name>` and the path of its own server when absent. */
  readonly mount?: (vendor: Vendor) => string
  /** Called with remarks about valid requests, such as fields that the document does not know. */
  readonly onNote?: (note: string, request: Request) => void
  /** Called with each refused request. */
  readonly onRefusal?: (refused: RefusedRequest, request: Request) => void
}
