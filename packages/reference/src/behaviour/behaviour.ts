import type { CountTokens, Fault } from '@outlay/pricing'
import type { ReadParameters, ReadRequest, Vendor, VendorOperation } from '@outlay/vendor'
import type { Environment } from './environment.ts'
import type { CallReport } from './events.ts'

/** A request before its body is read. */
export interface IncomingRequest {
  readonly request: Request
  /** Undefined when the document has no such path or method. */
  readonly operation: VendorOperation | undefined
  readonly parameters: ReadParameters
}

/** The result of authenticating a request: faults, or what its response shows about the caller. */
export interface AuthContext {
  /** Why the request is refused, such as a missing key; empty or absent when it is not. */
  readonly faults?: readonly Fault[]
  /** Headers of the response, whatever that is. */
  readonly headers?: Readonly<Record<string, string>>
  /** Values that the document declares as state in `x-pricing` and `x-faults`. */
  readonly state?: Readonly<Record<string, unknown>>
}

/** What is decided once about a request whose state is valid, before it is priced or run. */
export interface CallContext {
  /** What its price rules read, beside the state of the authentication. */
  readonly state?: Readonly<Record<string, unknown>>
  /** Headers of its response, unless that is a refusal. */
  readonly headers?: Readonly<Record<string, string>>
}

/** A request that fits the document, from somebody who is authenticated. */
export interface Call<
  V extends AuthContext = AuthContext,
  Request = ReadRequest,
  Context extends CallContext = CallContext,
> {
  readonly operation: VendorOperation
  readonly auth: V
  /** Empty until the state is valid. */
  readonly context: Context
  readonly request: Request
  /** Counts tokens; present when the operation, or the one that estimates it, charges tokens. */
  readonly tokens?: CountTokens
  /** The original request, for its headers and its path. */
  readonly received: globalThis.Request
  /** Where clients reach the server, without a slash at the end. */
  readonly publicUrl: () => string
  /** Reports facts for the log, such as the cost of the call; later reports are merged into earlier ones. */
  readonly report?: (report: CallReport) => void
}

/** Why a call is refused; `headers` and `state` are added to those of the authentication, `cause` is logged. */
export interface RefusedOutcome {
  readonly faults: readonly Fault[]
  readonly headers?: Readonly<Record<string, string>>
  readonly state?: Readonly<Record<string, unknown>>
  readonly cause?: unknown
}

/** The result of a call: a body with a status that the document declares, a ready response, or faults. */
export type Outcome<Body = unknown> =
  | { readonly status: number; readonly body: Body; readonly headers?: Readonly<Record<string, string>> }
  | { readonly response: Response; readonly headers?: Readonly<Record<string, string>> }
  | RefusedOutcome

/** The result of validating state: faults, or else what is decided about the call. */
export interface StateCheck {
  readonly faults?: readonly Fault[]
  readonly context?: CallContext
}

/**
 * The running world of a vendor: who may ask, what exists, and what has happened since it was opened. Its functions are
 * methods, since those of each vendor take its own contexts and calls: TypeScript lets methods, and only them, take a
 * narrower parameter.
 */
export interface Session {
  /** Identifies the caller and applies rate limits, before the body is read. */
  authenticate(request: IncomingRequest): AuthContext | Promise<AuthContext>
  /** Checks what only the running world knows about a request that fits the document; the same for a dry run and a real run. */
  validateState?(call: Call<AuthContext, unknown>): StateCheck | Promise<StateCheck>
  /** The name of the caller, for the log; never a key. */
  accountOf?(auth: AuthContext): string | undefined
  /** Files below `/_outlay/<vendor>/`, by the first part of their path, such as `outputs`; anyone with the signed URL may read them. */
  readonly downloads?: Readonly<Record<string, (path: string) => Response | Promise<Response>>>
  /** Pages about the running world below `/_outlay/<vendor>/`, by the first part of their path, such as `webhooks`. Browsers may not read them. */
  readonly internalRoutes?: Readonly<Record<string, (path: string, request: Request) => Response | Promise<Response>>>
}

/** What is written by hand for a vendor: how its world is opened, which operations it answers, what looks like a key. */
export interface Behaviour {
  /** Opens the world of a vendor; each reference opens its own. */
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

/** The handler of an operation whose behaviour is written by hand. */
export type Handler<S extends Session, V extends AuthContext, Data, Replies> = (
  session: S,
  call: Call<V, RequestOf<Data>>,
) => Outcome<Replies[keyof Replies]> | Promise<Outcome<Replies[keyof Replies]>>

/** The parts of a request, typed by the document. */
export interface RequestOf<Data> {
  readonly body: Data extends { body: infer Body } ? Body : unknown
  readonly path: Data extends { path: infer Path } ? Path : unknown
  readonly query: Data extends { query?: infer Query } ? NonNullable<Query> : unknown
  readonly header: Data extends { headers?: infer Headers } ? NonNullable<Headers> : unknown
  /** The files of a form, by field. */
  readonly files: ReadRequest['files']
}

/** The fault of an error that no request causes. */
export const SERVER_FAULT: Fault = { fault: 'internal', message: 'The server failed; the request was not at fault.' }
