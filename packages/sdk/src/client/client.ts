import type { Auth, SecurityScheme } from '../auth/auth.ts'
import type { Operation } from '../operation.ts'
import type { Take } from '../reach.ts'
import type { BodySerializer } from '../request/form.ts'
import type { ParameterValue } from '../request/parameter-value.ts'

/** How a client reaches its vendor. */
export interface ClientOptions {
  /** Where the server is, with or without a slash at the end; the vendor's own server by default. */
  readonly baseUrl?: string
  /** The vendor's key, sent with each call whose operation asks for one; a header given by hand comes first. */
  readonly auth?: Auth
  /** What sends a request, such as a mock; the runtime's own fetch by default. */
  readonly fetch?: (request: Request) => Promise<Response>
  /** Sent with every request. */
  readonly headers?: Readonly<Record<string, ParameterValue>>
}

/** What a call may say besides what the document asks for. */
export interface CallOptions {
  /** Ends the call: it then rejects with the signal's reason. */
  readonly signal?: AbortSignal
  readonly headers?: Readonly<Record<string, ParameterValue>>
}

/** A call as a generated function makes it. */
export interface Call extends CallOptions, Partial<BodySerializer> {
  readonly operation: Operation
  readonly url: string
  readonly body?: unknown
  readonly path?: object | undefined
  readonly query?: object | undefined
  /** Where the operation wants its key: one of these is enough. */
  readonly security?: readonly SecurityScheme[]
  /** What the document declares for this request, where the answers depend on it. */
  readonly answers?: Operation['answers']
  /** What is made of a reply instead of its text. */
  readonly take?: Take
}

/** The data of an operation's good answer. `_Errors` are the bodies that a RefusalError has then. */
export type RequestResult<Responses, _Errors> = Promise<Responses[keyof Responses]>

type Send = <Responses, Errors>(call: Call) => RequestResult<Responses, Errors>

/** Reaches one vendor; made by the `createClient` of the vendor's entry and given to each of its functions. */
export type Client = Readonly<Record<'get' | 'put' | 'post' | 'delete' | 'patch', Send>>

/** What a generated function takes: the client, and the parts of the request that the document declares. */
export type Options<Data extends object> = Omit<Data, 'url'> & CallOptions & { readonly client: Client }

/** A generated function: it makes a call, and `operation` says of what. */
export interface OperationFunction<Data extends object, Responses, Errors, Event = unknown> {
  (options: Options<Data>): RequestResult<Responses, Errors>
  readonly operation: Operation<Errors, Event>
}
