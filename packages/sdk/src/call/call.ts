import type { authenticateRequest } from '../auth/authenticate-request.ts'
import type { Auth, SecurityScheme } from '../auth/credentials.ts'
import type { ErrorPaths, Operation, ResponseSelection } from '../operation/operation.ts'
import type { Redactor } from '../redaction/redaction.ts'
import type { BodySerializer } from '../request/form.ts'
import type { ParameterValue, SentRequest } from '../request/request.ts'
import type { Environment } from '../time/environment.ts'
import type { Hooks } from './hooks.ts'

/** How long a call may take, and how often it is sent. */
export interface RetryAndTimeoutOptions {
  /**
   * How often a request is sent again when it fails for a while: when no answer comes or it comes too late, and on the
   * statuses 408, 429, 500, 502, 503 and 504. 2 by default; 0 for never. Only what has no effect is sent again, and what
   * has an idempotency key.
   */
  readonly retry?: number | undefined
  /**
   * Milliseconds for one attempt, from asking for the key to the end of the body, of a stream to its head and then to each
   * next event; 120,000 by default, Infinity for any.
   */
  readonly timeout?: number | undefined
  /**
   * Milliseconds for all attempts and the waits between them, of a stream to its head and then to each next event; 300,000 by
   * default, Infinity for any.
   */
  readonly totalTimeout?: number | undefined
}

/**
 * What sends a request, called as the web's `fetch`: by the URL, and by an `init` whose headers are a plain object and whose
 * body can be sent again. One that declares fewer than two parameters, as a function of a Request does, gets a Request in
 * place of the URL, and the same `init`.
 */
export type Fetch = (request: string & Request, init: RequestInit) => Promise<Response>

// biome-ignore lint/suspicious/noExplicitAny: what no vendor is named for goes for each of them
export type AnyVendor = any

/** How a client reaches its vendor; what is undefined is as if it were not given. */
export interface ClientOptions<Vendor extends string = AnyVendor> extends RetryAndTimeoutOptions, Environment {
  /** Where the server is, with or without a slash at the end; the vendor's own server by default. */
  readonly baseUrl?: string | undefined
  /** The vendor's key, sent with each call that requires one; a header that you pass takes precedence. */
  readonly auth?: Auth | undefined
  /** What sends a request, such as a mock or a wallet; the runtime's own fetch by default. */
  readonly fetch?: Fetch | undefined
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, ParameterValue>> | undefined
  /** Whether requests name this package, its version and the runtime in `User-Agent`; true by default. */
  readonly identify?: boolean | undefined
  /** Called for each attempt, in this order; their arguments contain no secrets. */
  readonly hooks?: readonly Hooks[] | undefined
  /** Holds answers to the document; from the entry `answers`. */
  readonly responseValidator?: ResponseValidator<Vendor> | undefined
}

/** Options of a call beside its request; undefined counts as absent. */
export interface CallOptions extends RetryAndTimeoutOptions {
  /** Ends the call, which then rejects with an AbortError. */
  readonly signal?: AbortSignal | undefined
  readonly headers?: Readonly<Record<string, ParameterValue>> | undefined
}

/** A call as a generated function makes it. */
export interface Call extends CallOptions, Partial<BodySerializer> {
  readonly operation: Operation
  readonly method: string
  readonly url: string
  readonly body?: unknown
  readonly path?: object | undefined
  readonly query?: object | undefined
  /** Where the operation wants its key: one of these is enough. */
  readonly security?: readonly SecurityScheme[]
  /** What the request picks, where the answers depend on it. */
  readonly selection?: ResponseSelection
  /** What hides the secrets of the call, where the document knows of some. */
  readonly createRedactor?: (call: Call) => Redactor
  /** What is made of a reply instead of its text. */
  readonly readBody?: BodyReader
  /** Whether the whole exchange is given instead of its data. */
  readonly fullResult?: boolean
}

/** An answer whose body is still to come, and the call that it answers. */
export interface ResponseContext {
  readonly response: Response
  /** Where the parts of the vendor's error bodies stand. */
  readonly vendor: ErrorPaths
  /** The request as errors keep it. */
  readonly request: SentRequest
  /** What the vendor calls the request. */
  readonly requestId: string | undefined
  /** The number of the attempt, from 1 on. */
  readonly attempt: number
  /** Keeps the secrets of the call out of what is told of it. */
  readonly redactor: Redactor
  readonly options: ClientOptions
  readonly call: Call
}

/** A response to validate against the document. */
export interface ParsedResponse extends ResponseContext {
  /** The body: its JSON value, else its text. */
  readonly data: unknown
  readonly text: string
  /** Whether the body is the data of an event that is streamed. */
  readonly isEvent?: boolean
}

/**
 * Holds an answer to the document of a vendor: what is wrong with it, so that it is thrown or a refusal is not as
 * declared.
 */
export interface ResponseValidator<Vendor extends string = AnyVendor> {
  (response: ParsedResponse): string | undefined
  /** Never there: it binds the type to the vendor. */
  readonly vendor?: Vendor
}

/** Reads the body of an answer. */
export type BodyReader = (taken: ResponseContext) => Promise<string>

/** The data of an operation's good answer. `_Errors` are the bodies that a ApiError has then. */
export type RequestResult<Responses, _Errors> = Promise<Responses[keyof Responses]>

/** Reaches one vendor; made by the `createClient` of the vendor's entry and given to each of its functions. */
export interface Client<Vendor extends string = AnyVendor> {
  readonly send: <Responses, Errors>(call: Call) => RequestResult<Responses, Errors>
  /** Never there: it binds the type to the vendor. */
  readonly vendor?: Vendor
}

/** What a generated function takes: the client, and the parts of the request that the document declares. */
export type Options<Data extends object, Vendor extends string = AnyVendor> = {
  [Part in keyof Data as Exclude<Part, 'url'>]: Part extends 'headers'
    ? RemovableHeaders<Data[Part]> | IfOptional<Data, Part, undefined>
    : Data[Part]
} & CallOptions & { readonly client: Client<Vendor> }

/** Headers, of which null takes those away that the document does not require. */
type RemovableHeaders<Headers> = {
  [Name in keyof Headers]: Headers[Name] | IfOptional<Headers, Name, null | undefined>
}

type IfOptional<Whole, Name extends keyof Whole, Also> = Record<never, never> extends Pick<Whole, Name> ? Also : never

/** A generated function: it makes a call, and `operation` says of what. */
export interface OperationFunction<
  Data extends object,
  Responses,
  Errors,
  Event = unknown,
  Vendor extends string = AnyVendor,
> {
  (options: Options<Data, Vendor>): RequestResult<Responses, Errors>
  readonly operation: Operation<Errors, Event>
}

/** What is generated of a vendor. */
export interface VendorConfig extends ErrorPaths {
  /** Where the document says that the vendor's server is. */
  readonly server: string
  /** The header of an answer that names its request, `x-request-id` when absent. */
  readonly requestId?: string
  /** The version of the API that this package is made for, in its header. */
  readonly version?: Readonly<Record<string, string>>
  /** Puts the caller's key into a request; absent, and not bundled, when no operation requires one. */
  readonly authenticate?: typeof authenticateRequest
}

/** A vendor, and how a client reaches it. */
export interface ClientConfig {
  readonly vendor: VendorConfig
  readonly options: ClientOptions
}

/** What a call comes to: the data of its good answer, and where it is from. */
export interface CallResult<Data> {
  readonly data: Data
  /** The answer itself; its body has been read. */
  readonly response: Response
  /** What the vendor calls the request. */
  readonly requestId: string | undefined
  /** How often the request was sent. */
  readonly attempts: number
}
