import type { Resolved } from '../model/resolved.ts'
import type { Place } from '../parse/yaml-source.ts'

/** What is known of one value of an answer. */
export interface TemplateValue extends Pick<Resolved, 'absent' | 'required' | 'sure' | 'types'> {
  /** Values that it can have, as far as they are known. */
  readonly values?: readonly unknown[]
  /** How many entries it can have, where it is a list and that is known. */
  readonly lengths?: readonly number[]
  /** What a diagnostic calls it, where it is not always the same value. */
  readonly name?: string
}

/** A part of a template, the schema it must fit (undefined: any), and where it stands. */
export interface TemplatePart {
  readonly node: unknown
  readonly schema: unknown
  readonly place: Place
}

/** A value of this type that is always there. */
export function alwaysThere(...types: readonly string[]): TemplateValue {
  return { absent: false, required: false, sure: true, types }
}

/** Stands in for a value that has a diagnostic of its own. */
export const UNKNOWN_VALUE: TemplateValue = { ...alwaysThere(), sure: false }
