import type { Example } from './example.ts'
import type { Content, Operation } from './operation.ts'
import type { Schema } from './schema.ts'

/** A vendor: the facts of its document, its operations and examples. Its prices are `Rules`. */
export interface Vendor {
  /** The name of its folder. */
  readonly name: string
  readonly title?: unknown
  readonly version?: unknown
  /** The URL of its first server. */
  readonly server?: string
  /** The path of that URL, without a slash at the end. */
  readonly basePath: string
  /** The document as it was read; our own extensions included. */
  readonly document: Schema
  /** The component schemas by name. */
  readonly schemas: Readonly<Record<string, unknown>>
  readonly operations: readonly Operation[]
  /** The bodies that the vendor sends by itself. */
  readonly webhooks: readonly Content[]
  readonly examples: readonly Example[]
  readonly errors: ErrorBodies
  /** The header of responses that names a request, in small letters. */
  readonly requestIdHeader?: string
  /** The headers that every client sends, such as the version of the API that it was made from. */
  readonly versionHeaders?: Readonly<Record<string, string>>
  /** The headers in which a key may be sent, in small letters. */
  readonly keyHeaders: readonly string[]
  /** JSON Pointers into the document to enums of responses that will not grow: they tell bodies apart. */
  readonly closedEnums: readonly string[]
  readonly world?: World
}

/** Where error bodies say what, and which codes they can have. */
export interface ErrorBodies {
  /** The keys that lead to the code, in each kind of body. */
  readonly codes: readonly (readonly string[])[]
  readonly messages: readonly (readonly string[])[]
  readonly fields: readonly (readonly string[])[]
  readonly known: readonly ErrorCode[]
}

/** A code of an error body: where an operation answers with it. */
export interface ErrorCode {
  readonly code: string
  /** The operationId. */
  readonly operation: string
  readonly status: string
  /** The keys that lead to it. */
  readonly keys: readonly string[]
  /** The component schema of the body; left out where the document has it inline. */
  readonly schemaName?: string
  /** What the document says of the response, and of its body. */
  readonly descriptions: readonly string[]
}

/** The sample world that hand-written code starts from, and the rules that any world has to keep. */
export interface World {
  readonly sample: unknown
  /** Its JSON Schema as a document of its own: the component schema `World`, and those that it refers to. */
  readonly document: Schema
  readonly references: readonly WorldReference[]
  /** Of the values there none is there twice. */
  readonly unique: readonly WorldPath[]
}

/** Keys that lead into a world; `*` stands for each entry of a list or each member of an object. */
export type WorldPath = readonly string[]

/** A text of a world that names something else in it: a member of the object there, or one of the values there. */
export interface WorldReference {
  readonly from: WorldPath
  readonly to: WorldPath
}
