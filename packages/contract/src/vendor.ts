import type { AnsweredOperation, FaultRules, PriceList } from '@outlay/pricing'
import type { ParameterType, Validator } from '@outlay/validators'

/** A parameter of an operation, as `@outlay/spec` has it. */
export interface ParameterFacts {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly types: readonly string[] | readonly ParameterType[]
}

/** A field of a form: the JSON types of its text, whether it is a file, and whether it may come several times. */
export interface FormField {
  readonly types: readonly string[] | readonly ParameterType[]
  readonly file: boolean
  readonly list: boolean
}

/** The facts of an operation, as `@outlay/spec` has them. */
export interface OperationFacts {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly parameters: readonly ParameterFacts[]
  readonly body?: {
    readonly required: boolean
    readonly mediaTypes: readonly string[]
    readonly schema?: string
    /** The fields of a form, where the body may be one. */
    readonly form?: Readonly<Record<string, FormField>>
  }
}

/** What a reply may be, in one media type. */
export interface DeclaredContent {
  readonly mediaType: string
  readonly body?: Validator<unknown>
}

/** The schemas among which the request picks the one of a reply (`x-answer-when`). */
export interface PickedBody {
  /** The status whose replies are told apart. */
  readonly status: number
  /** The schema of the declared answer. */
  readonly declared: Validator<unknown>
  /** The schema of other replies; absent where they have another status. */
  readonly otherwise?: Validator<unknown>
}

/** An operation as the contract judges it. */
export interface ContractOperation {
  readonly spec: OperationFacts
  readonly body?: Validator<unknown>
  /** One for each media type of the body, where there are several. */
  readonly bodies?: Readonly<Record<string, Validator<unknown>>>
  /** What the document declares for each status; nothing for a reply without a body. */
  readonly replies: Readonly<Record<string, readonly DeclaredContent[]>>
  /** Works out the declared answer of a request that fits the document; absent where the document declares none. */
  readonly answer?: AnsweredOperation<never, unknown>
  /** By which schema a reply is judged, where the request decides. */
  readonly picked?: PickedBody
  /** The status of a good answer. */
  readonly status: number
  readonly faults?: FaultRules | undefined
}

/** The prices that a named example supposes: an entry that the price list lacks, and the instant (ISO 8601). */
export interface ExamplePrices {
  readonly without?: { readonly table: string; readonly match: Readonly<Record<string, unknown>> }
  readonly at?: string
}

/** A request as it goes over the wire; `padTo` fills the body with blanks to so many bytes. */
export interface ExampleRequest {
  /** The credential that it is sent with, by its name; absent for none. */
  readonly as?: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text?: string
  readonly padTo?: number
}

/** A request that was answered before. */
export interface EarlierRequest extends ExampleRequest {
  readonly times: number
}

/** The credentials of a world by name, each the headers that it sends. */
export type Credentials = Readonly<Record<string, Readonly<Record<string, string>>>>

/** A named example of the document: a request with its reply. */
export interface NamedExample {
  readonly name: string
  readonly summary: string
  /** The id of the operation. */
  readonly operation: string
  readonly request: ExampleRequest
  /** What the server has answered before, each so many times, since it knew of nothing. */
  readonly before?: readonly EarlierRequest[]
  readonly status: number
  readonly reply: unknown
  readonly prices?: ExamplePrices
}

/** A vendor is a value: what its document promises, ready to be held against a server. */
export interface ContractVendor {
  /** The folder's name, such as `x-router`. */
  readonly name: string
  readonly title: string
  readonly version: string
  /** The vendor's own server, with its path. */
  readonly server: string
  readonly operations: readonly ContractOperation[]
  readonly faults: FaultRules
  /** Oldest first. */
  readonly priceLists: readonly PriceList[]
  readonly document: () => Promise<Readonly<Record<string, unknown>>>
  readonly examples: () => Promise<readonly NamedExample[]>
  /** The credentials of the sample world; absent for a vendor that asks for none. */
  readonly credentials?: () => Promise<Credentials>
}
