/** A JSON Schema (draft 2020-12) as the document has it; `$ref` names a component schema, as in `#/components/schemas/Image`. */
export type Schema = Readonly<Record<string, unknown>>

/** What a schema says of values that are left out: its own default, whether null stands for it, and those of its parts. */
export interface Defaults {
  readonly default?: unknown
  readonly nullable?: true
  readonly properties?: Readonly<Record<string, Defaults>>
  readonly items?: Defaults
}

/** A field of a form: the JSON types of its text, whether it is a file, and whether it may come several times. */
export interface FormField {
  readonly types: readonly string[]
  readonly file: boolean
  readonly list: boolean
}
