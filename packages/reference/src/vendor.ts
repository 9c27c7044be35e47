import type { AnsweredOperation, FaultRules, PriceList } from '@outlay/pricing'
import type { ParameterType, Validator } from '@outlay/validators'
import type { Defaults } from './idempotency/with-defaults.ts'

/** A parameter of an operation, as `@outlay/spec` has it. */
export interface ParameterSpec {
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

/** The condition for a declared answer, its status and schema, and the schema of other answers of that status. */
export interface AnswerWhen {
  readonly value: string
  readonly is: string | number | boolean | readonly (string | number | boolean)[]
  readonly status: number
  readonly schema: string
  readonly otherwise?: string
}

/** The facts of an operation, as `@outlay/spec` has them. */
export interface OperationSpec {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary?: string
  readonly parameters: readonly ParameterSpec[]
  readonly body?: {
    readonly required: boolean
    readonly mediaTypes: readonly string[]
    /** The name of the first media type's schema. */
    readonly schema?: string
    /** The schema of each media type, where there are several. */
    readonly schemas?: Readonly<Record<string, string>>
    /** The fields that the document knows, where a body may have others. */
    readonly fields?: readonly string[]
    /** The fields of a form, where the body may be one. */
    readonly form?: Readonly<Record<string, FormField>>
    /** Most bytes of a body; 1 MiB when absent. */
    readonly limit?: number
  }
  readonly responses: Readonly<Record<string, string | null>>
  /** For which requests the declared answer holds (`x-answer-when`); for all when absent. */
  readonly answerWhen?: AnswerWhen
  readonly estimate?: string
  /** The tokenizers that count what the operation charges. */
  readonly tokenizers?: readonly string[]
  /** The values of the body that they count, as JSON Pointers. */
  readonly counted?: readonly string[]
  /** The id of the operation that prices this one. */
  readonly estimatedBy?: string
}

/** An operation as the reference serves it: its facts, its validators, its answer. */
export interface VendorOperation {
  readonly spec: OperationSpec
  readonly body?: Validator<unknown>
  /** One for each media type of the body, where there are several. */
  readonly bodies?: Readonly<Record<string, Validator<unknown>>>
  /** The defaults of the body, by which an idempotency key knows the same request; absent where it has none. */
  readonly defaults?: Defaults
  /** One for each of `spec.parameters`. */
  readonly parameters: readonly Validator<unknown>[]
  /** Takes the request that the operation's own validators let through. */
  readonly answer?: AnsweredOperation<never, unknown>
  /** A `Handler`, which answers where the document has no declared answer, or one that does not hold for the request. */
  readonly handle?: (session: never, call: never) => unknown
  /** The status of its good answer. */
  readonly status: number
  /** Media type of the answer; `application/json` when absent. */
  readonly mediaType?: string
  readonly faults?: FaultRules | undefined
}

/** A request of a named example as it goes over the wire. */
export interface VendorExampleRequest {
  /** The credential of the sample world that it is sent with; absent for none. */
  readonly as?: string
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string | undefined>>
  readonly text?: string
  readonly padTo?: number
}

/** A named example of the document: a request with its reply, and the prices that it supposes. */
export interface VendorExample {
  readonly name: string
  readonly summary: string
  readonly operation: string
  readonly request: VendorExampleRequest
  /** What a fresh server has answered before, each so many times. */
  readonly before?: readonly (VendorExampleRequest & { readonly times: number })[]
  readonly status: number
  readonly reply: unknown
  readonly prices?: {
    readonly without?: { readonly table: string; readonly match: Readonly<Record<string, unknown>> }
    readonly at?: string
  }
}

/** A vendor is a value: everything that the document says about it, ready to be served. */
export interface Vendor {
  /** The folder's name, such as `x-router`. */
  readonly name: string
  readonly title: string
  readonly version: string
  /** The vendor's own server. */
  readonly server: string
  /** Path of that server, without a slash at its end. */
  readonly basePath: string
  readonly operations: readonly VendorOperation[]
  readonly faults: FaultRules
  /** Oldest first. */
  readonly priceLists: readonly PriceList[]
  readonly document: () => Promise<Readonly<Record<string, unknown>>>
  readonly examples: () => Promise<readonly VendorExample[]>
  /** The sample world; absent for a vendor that its document says everything about. */
  readonly world?: () => Promise<SampleWorld>
  /** What holds for worlds of one's own; absent where there is no sample. */
  readonly worldRules?: WorldRules
  /** Texts that no log line or error may show, such as keys; a pattern with the flag g. */
  readonly secrets?: RegExp
  /** An `Open`, which opens a world for the behaviour that is written by hand. */
  readonly open?: (vendor: never, surroundings: never) => unknown
}

/** A vendor whose sample world has the type of its schema. */
export interface VendorWithWorld<World> extends Vendor {
  readonly world: () => Promise<SampleWorld & ReadonlyDeep<World>>
}

/** A value that nobody changes, however deep. */
export type ReadonlyDeep<T> = T extends object ? { readonly [K in keyof T]: ReadonlyDeep<T[K]> } : T

/** What holds for the worlds of a vendor; paths lead into them by keys, `*` for each entry or member. */
export interface WorldRules {
  /** Its parts stand for those that a world of one's own leaves out. */
  readonly sample: SampleWorld
  readonly validator: Validator<unknown>
  /** Texts that name a member of an object, or one of the values of a list. */
  readonly references: readonly { readonly from: readonly string[]; readonly to: readonly string[] }[]
  /** Values of which none is there twice. */
  readonly unique: readonly (readonly string[])[]
}

/** What every sample world has: the credentials by name, the first of them the usual one, each the headers it sends. */
export interface SampleWorld {
  readonly credentials: Readonly<Record<string, Readonly<Record<string, string>>>>
}
