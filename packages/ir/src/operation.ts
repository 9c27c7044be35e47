import type { Defaults, FormField, Schema } from './schema.ts'

/** An operation of the document: what it takes, what it answers, and what may be done with it. */
export interface Operation {
  /** The operationId. */
  readonly id: string
  /** In capital letters. */
  readonly method: string
  /** The path template, such as `/jobs/{id}`. */
  readonly path: string
  readonly summary?: string
  readonly description?: string
  readonly deprecated?: true
  readonly parameters: readonly Parameter[]
  readonly body?: RequestBody
  readonly responses: readonly Response[]
  /** The status of its usual good response. */
  readonly status: string
  /** The status of the response that the document declares by `x-answer`; left out where there is none. */
  readonly declaredStatus?: string
  /** `x-answer-when`: for which requests that one holds; left out where it does for all. */
  readonly answerWhen?: AnswerWhen
  /** Whether hand-written code answers it, even if only for some of its requests. */
  readonly handled: boolean
  /** Whether it has no effect, so that a client may send it again. */
  readonly safe: boolean
  /** The header by which a client may send it again although it has an effect, in small letters. */
  readonly idempotencyHeader?: string
  /** Whether a request needs a credential. */
  readonly secured: boolean
  /** Where a client puts its credential; one of these is enough. */
  readonly security: readonly SecurityScheme[]
  /** Whether an alternative of its security requires a credential. */
  readonly asksForKey: boolean
  /** What the document marks as secret in a request (`format: password`). */
  readonly secrets: SecretFields
  /** What it streams as server-sent events; left out where it streams nothing. */
  readonly stream?: Content
  /** `x-list`: the list that it answers with. */
  readonly list?: List
  /** How far its estimate binds. */
  readonly estimate?: string
  /** `x-estimated-by`: the id of the operation that prices this one. */
  readonly estimatedBy?: string
  /** The tokenizers that its price rules count with. */
  readonly tokenizers?: readonly string[]
  /** JSON Pointers into the body to what they count. */
  readonly counted?: readonly string[]
}

export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path' | 'header'
  readonly required: boolean
  readonly schema: Schema
  /** The JSON types that it can have, without `null`. */
  readonly types: readonly string[]
}

/** What a request may send. */
export interface RequestBody {
  readonly required: boolean
  readonly contents: readonly Content[]
  /** `x-body-limit`: how many bytes it may have. */
  readonly limit?: number
  /** The fields of the form, where it may be one. */
  readonly form?: Readonly<Record<string, FormField>>
  /** The fields that the document knows, where it allows others besides. */
  readonly knownFields?: readonly string[]
  /** What its fields are where they are left out. */
  readonly defaults?: Defaults
}

/** A body, of a request or a response, in one media type. */
export interface Content {
  readonly mediaType: string
  readonly schema?: Schema
  /** The name of the component schema; left out where the document has it inline. */
  readonly schemaName?: string
  /** `x-stream-end`: the data that ends a stream of events. */
  readonly streamEnd?: string
}

export interface Response {
  /** Such as `200` or `4XX`. */
  readonly status: string
  readonly description?: string
  /** JSON first. */
  readonly contents: readonly Content[]
}

/** For which requests the declared response holds, and by which schemas the responses of its status are distinguished. */
export interface AnswerWhen {
  /** The value of the request, as an expression of the document. */
  readonly value: string
  /** Where a request holds the value: `query`, `dryRun`. */
  readonly keys: readonly string[]
  /** The values for which the declared response holds. */
  readonly is: readonly unknown[]
  /** `is` as the document writes it: one value, or a list. */
  readonly written: unknown
  /** What stands for a value that is left out. */
  readonly default?: unknown
  readonly status: string
  /** The component schemas of the declared response, and of the others with its status. */
  readonly schema: string
  readonly otherwise?: string
}

/** Where a credential goes. `key` tells schemes apart that are otherwise equal. */
export type SecurityScheme =
  | { readonly type: 'http'; readonly scheme: 'bearer' | 'basic'; readonly key?: string }
  | { readonly type: 'apiKey'; readonly name: string; readonly in?: 'query' | 'cookie'; readonly key?: string }

/** The names of what a request must not show, by place; the empty name in the body is the body itself. */
export interface SecretFields {
  readonly path: readonly string[]
  readonly query: readonly string[]
  /** In small letters. */
  readonly header: readonly string[]
  /** Fields at any depth. */
  readonly body: readonly string[]
}

/** Where the entries of a list stand in the response, and how its next page is requested. */
export interface List {
  readonly entries: readonly string[]
  readonly next?: NextPage
  /** The keys of a value that is true as long as there is a next page. */
  readonly more?: readonly string[]
}

/** What names the next page: a value of the response, one of its last entry, or a number; and the parameter that takes it. */
export interface NextPage {
  readonly by: 'cursor' | 'last' | 'page'
  /** The keys of the value. */
  readonly from: readonly string[]
  /** The name of a query parameter. */
  readonly to: string
  /** The number of the first page, where pages have numbers. */
  readonly first?: unknown
}
