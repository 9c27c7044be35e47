import type { AnsweredOperation, FaultRules } from '@outlay/pricing'
import type { ParameterType, Validator } from '@outlay/validators'

/** A parameter of an operation. */
export interface ParameterSpec {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  /** The JSON types that its text stands for. */
  readonly types: readonly ParameterType[]
}

/** A field of a form: the JSON types of its text, whether it is a file, and whether it may come several times. */
export interface FormField {
  readonly types: readonly string[]
  readonly file: boolean
  readonly list: boolean
}

/** The body of a request. */
export interface BodySpec {
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

/** The condition for a declared response (`x-answer-when`), its status and schema, and the schema of other responses of that status. */
export interface AnswerWhen {
  readonly value: string
  readonly is: string | number | boolean | readonly (string | number | boolean)[]
  readonly status: number
  readonly schema: string
  readonly otherwise?: string
}

/** What the document says of an operation, as `@outlay/spec` has it. */
export interface OperationSpec {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly summary?: string
  readonly parameters: readonly ParameterSpec[]
  readonly body?: BodySpec
  /** For which requests the declared response holds; for all when absent. */
  readonly answerWhen?: AnswerWhen
  readonly estimate?: string
  /** The tokenizers that count what the operation charges. */
  readonly tokenizers?: readonly string[]
  /** The values of the body that they count, as JSON Pointers. */
  readonly counted?: readonly string[]
  /** The id of the operation that prices this one. */
  readonly estimatedBy?: string
}

/** What a schema says of values that are left out: its own default, whether null stands for it, and those of its parts. */
export interface Defaults {
  readonly default?: unknown
  readonly nullable?: true
  readonly properties?: Readonly<Record<string, Defaults>>
  readonly items?: Defaults
}

/** What a response may be, in one media type. */
export interface ResponseContent {
  readonly mediaType: string
  /** The name of its schema; absent where it may be anything. */
  readonly schema?: string
}

/** An operation: what the document says of it, its validators, its prices, its refusals. */
export interface VendorOperation {
  readonly spec: OperationSpec
  readonly body?: Validator<unknown>
  /** One for each media type of the body, where there are several. */
  readonly bodies?: Readonly<Record<string, Validator<unknown>>>
  /** The defaults of the body, by which an idempotency key knows the same request; absent where it has none. */
  readonly defaults?: Defaults
  /** One for each of `spec.parameters`. */
  readonly parameters: readonly Validator<unknown>[]
  /** The declared response (`x-answer`) to a request that the validators let through; absent where the document declares none. */
  readonly answer?: AnsweredOperation<unknown, unknown>
  /** The status of its good response. */
  readonly status: number
  /** Media type of the declared response; `application/json` when absent. */
  readonly mediaType?: string
  /** What the document declares for each status, such as `200`, `4XX` or `default`; nothing for a response without a body. */
  readonly responses: Readonly<Record<string, readonly ResponseContent[]>>
  /** How the operation refuses, where that is not the vendor's usual way. */
  readonly faults?: FaultRules | undefined
}
