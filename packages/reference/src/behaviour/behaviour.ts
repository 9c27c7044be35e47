import type { CountTokens, Fault } from '@outlay/pricing'
import type { CallReport } from '../events.ts'
import type { ReadParameters, ReadRequest } from '../read/read-request.ts'
import type { Vendor, VendorOperation } from '../vendor.ts'
import type { Environment } from './environment.ts'

/** What is known of a request before its body is read. */
export interface IncomingRequest {
  readonly request: Request
  /** Undefined for a path or a method that the document does not have. */
  readonly operation: VendorOperation | undefined
  readonly parameters: ReadParameters
}

/** A request that was let in or not, and what its answer shows either way. */
export interface AuthContext {
  /** Why the request is not let in, such as a missing key; none when it is. */
  readonly faults?: readonly Fault[]
  /** Sent with the answer, whatever it is. */
  readonly headers?: Readonly<Record<string, string>>
  /** The state that the document declares in `x-pricing` and `x-faults`. */
  readonly state?: Readonly<Record<string, unknown>>
}

/** A request that fits the document, from somebody who was let in. */
export interface Call<V extends AuthContext = AuthContext, Request = ReadRequest> {
  readonly operation: VendorOperation
  readonly auth: V
  readonly request: Request
  /** Counts tokens; there where the operation, or the one that it is estimated by, charges them. */
  readonly tokens?: CountTokens
  /** The request as it came: for its headers and its path. */
  readonly received: globalThis.Request
  /** Where clients reach the server, without a slash at the end. */
  readonly publicUrl: () => string
  /** Takes what the log tells of the call, such as its cost; what is reported later is added to it. */
  readonly report?: (report: CallReport) => void
}

/** What became of a call: an answer with a status that the document declares, a ready response, or faults. */
export type Outcome<Body = unknown> =
  | { readonly status: number; readonly body: Body; readonly headers?: Readonly<Record<string, string>> }
  | { readonly response: Response }
  | { readonly faults: readonly Fault[] }

/** The running world of a vendor: who may ask, what exists, and what has happened since it was opened. */
export interface Session {
  /** Judges who asks, and how often, before the body is read. */
  readonly authenticate: (asked: IncomingRequest) => AuthContext | Promise<AuthContext>
  /** Judges what only the world knows about a request that fits the document; the same for estimate and run. */
  readonly validateState?: (call: never) => readonly Fault[] | Promise<readonly Fault[]>
  /** The state of a call that its price rules read, beside that of the visit, such as the provider that it is routed to. */
  readonly stateOf?: (call: never) => Readonly<Record<string, unknown>>
  /** The name of whoever was let in, for the log; never a key. */
  readonly accountOf?: (auth: never) => string | undefined
  /** Files below `/_outlay/<vendor>/` for whoever has their signed address, by the first part: `outputs`. */
  readonly downloads?: Readonly<Record<string, (path: string) => Response | Promise<Response>>>
  /** What is known of the running world, below `/_outlay/<vendor>/`, by its first part: `webhooks`. Not for web pages. */
  readonly internalRoutes?: Readonly<Record<string, (path: string, request: Request) => Response | Promise<Response>>>
}

/** Opens the world of a vendor; each reference has its own. */
export type OpenWorld = (vendor: Vendor, environment: Environment) => Session | Promise<Session>

/** An operation that is written by hand: what a session answers to a call. */
export type Handler<S extends Session, V extends AuthContext, Data, Replies> = (
  session: S,
  call: Call<V, RequestOf<Data>>,
) => Outcome<Replies[keyof Replies]> | Promise<Outcome<Replies[keyof Replies]>>

/** The parts of a request by the types that the document gives them. */
export interface RequestOf<Data> {
  readonly body: Data extends { body: infer Body } ? Body : unknown
  readonly path: Data extends { path: infer Path } ? Path : unknown
  readonly query: Data extends { query?: infer Query } ? NonNullable<Query> : unknown
  readonly header: Data extends { headers?: infer Headers } ? NonNullable<Headers> : unknown
  /** The files of a form, by field. */
  readonly files: ReadRequest['files']
}
