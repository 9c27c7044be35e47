import type { StandardSchemaV1 } from '@standard-schema/spec'
import { explain } from './explain.ts'
import type { AjvError, Fault } from './fault.ts'

/** A check compiled by ajv: true when the value fits; when asked for all faults, `errors` holds them. */
export interface CompiledCheck {
  (value: unknown): boolean
  errors?: readonly AjvError[] | null
}

/** The value, typed, or every fault of it. */
export type Validated<T> = { readonly value: T; readonly faults?: undefined } | { readonly faults: readonly Fault[] }

/** Does a value fit a schema of the document? A Standard Schema (https://standardschema.dev). */
export interface Validator<T> extends StandardSchemaV1<unknown, T> {
  /** The schema's name in the document. */
  readonly name: string
  /** True when the value fits; builds no errors. */
  readonly fits: (value: unknown) => value is T
  /** The value, or all its faults in the order of the schema's properties. Never throws, changes nothing. */
  readonly validate: (value: unknown) => Validated<T>
}

/** A compiled schema: a quick check, a thorough one, and the properties in the order in which faults are told. */
export interface CompiledSchema {
  readonly name: string
  readonly quick: CompiledCheck
  readonly thorough: CompiledCheck
  readonly order: readonly string[]
  /** What a sentence calls the value as a whole: `The body` when absent. */
  readonly whole?: string
}

/**
 * Dresses a compiled schema as a validator.
 *
 * @example imageEstimateRequest.validate({ width: 1000 })
 * // { faults: [{ pointer: '/width', keyword: 'multipleOf', given: 1000, … }] }
 */
export function validator<T>(compiled: CompiledSchema): Validator<T> {
  const { name, quick, thorough } = compiled
  const fits = (value: unknown): value is T => quick(value)
  const validate = (value: unknown): Validated<T> => {
    if (fits(value)) return { value }
    thorough(value)
    return { faults: explain(thorough.errors ?? [], compiled) }
  }
  return {
    name,
    fits,
    validate,
    '~standard': { version: 1, vendor: 'outlay', validate: (value) => standard(validate(value)) },
  }
}

function standard<T>(result: Validated<T>): StandardSchemaV1.Result<T> {
  if (result.faults === undefined) return { value: result.value }
  return { issues: result.faults.map(({ message, path }) => ({ message, path })) }
}
