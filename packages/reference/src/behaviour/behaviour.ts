import type { CountTokens, Fault } from '@outlay/pricing'
import type { ReadParameters, ReadRequest, Vendor, VendorOperation } from '@outlay/vendor'
import type { CallReport } from '../events.ts'
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

/**
 * The running world of a vendor: who may ask, what exists, and what has happened since it was opened. Its functions are
 * methods, since those of each vendor take its own contexts and calls: TypeScript lets methods, and only them, take a
 * narrower parameter.
 */
export interface Session {
  /** Judges who asks, and how often, before the body is read. */
  authenticate(asked: IncomingRequest): AuthContext | Promise<AuthContext>
  /** Judges what only the world knows about a request that fits the document; the same for estimate and run. */
  validateState?(call: Call<AuthContext, unknown>): readonly Fault[] | Promise<readonly Fault[]>
  /** The state of a call that its price rules read, beside that of the visit, such as the provider that it is routed to. */
  stateOf?(call: Call<AuthContext, unknown>): Readonly<Record<string, unknown>>
  /** The name of whoever was let in, for the log; never a key. */
  accountOf?(auth: AuthContext): string | undefined
  /** Files below `/_outlay/<vendor>/` for whoever has their signed address, by the first part: `outputs`. */
  readonly downloads?: Readonly<Record<string, (path: string) => Response | Promise<Response>>>
  /** What is known of the running world, below `/_outlay/<vendor>/`, by its first part: `webhooks`. Not for web pages. */
  readonly internalRoutes?: Readonly<Record<string, (path: string, request: Request) => Response | Promise<Response>>>
}

/** What is written by hand for a vendor: how its world is opened, which operations it answers, what looks like a key. */
export interface Behaviour {
  /** Opens the world of a vendor; each reference has its own. */
  open?(vendor: Vendor, environment: Environment): Session | Promise<Session>
  /** By the ids of operations: those without a declared response, or with one that does not hold for every request. */
  readonly operations: Readonly<Record<string, OperationHandler>>
  /** Texts that no log line or error may show, such as keys; a pattern with the flag g. */
  readonly secrets?: RegExp
}

/** The handler of an operation of any vendor: a method, for the reason that a session's functions are. */
export type OperationHandler = {
  handle(session: Session | undefined, call: Call<AuthContext, unknown>): Outcome | Promise<Outcome>
}['handle']

/** A vendor with what is written by hand for it; without behaviour, only its declared responses are served. */
export interface ServedVendor extends Vendor {
  readonly behaviour?: Behaviour
}

/** A vendor as its generated file serves it: with its own type, and behaviour. */
export type Served<V extends Vendor> = V & { readonly behaviour: Behaviour }

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
