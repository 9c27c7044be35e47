import type { Json } from './value.ts'

/** A keyword of a schema, ready to be checked: the check of `@outlay/validators` by its name, and what it knows. */
export interface SchemaRule {
  /** Such as `MultipleOf` for `checkMultipleOf`. */
  readonly check: string
  readonly known: readonly RulePart[]
}

/** Something that a check knows: the words of its sentence, a limit, or the rules of schemas below. */
export type RulePart =
  | { readonly is: 'json'; readonly value: Json }
  | { readonly is: 'pattern'; readonly source: string; readonly flags: string }
  | { readonly is: 'rules'; readonly rules: readonly SchemaRule[] }
  | { readonly is: 'properties'; readonly properties: readonly PropertyRules[] }
  | { readonly is: 'list'; readonly parts: readonly RulePart[] }
  /** Rules that are read when they are needed, since schemas may refer to themselves. */
  | { readonly is: 'later'; readonly rules: readonly SchemaRule[] }
  /** Those of a component schema, by its name. */
  | { readonly is: 'schema'; readonly name: string }
  | { readonly is: 'infinity' }
  | { readonly is: 'nothing' }

/** The rules of one property. */
export interface PropertyRules {
  readonly name: string
  readonly rules: readonly SchemaRule[]
}

/** How a body or a parameter is checked. */
export interface SchemaCheck {
  /** What violations call it: the name of its schema or of the parameter. */
  readonly name: string
  readonly rules: readonly SchemaRule[]
  /** The properties in the order in which their violations are reported. */
  readonly order: readonly string[]
  /** What violations of the value as a whole call it, where that is not the body. */
  readonly whole?: string
}

/** Everything that checks the requests and responses of a vendor. */
export interface Checks {
  /** The rules of component schemas that others refer to, by name. */
  readonly schemas: Readonly<Record<string, readonly SchemaRule[]>>
  /** Bodies by the name of their component schema. */
  readonly bodies: Readonly<Record<string, SchemaCheck>>
  /** Parameters in their order, by operationId. */
  readonly parameters: Readonly<Record<string, readonly SchemaCheck[]>>
}
