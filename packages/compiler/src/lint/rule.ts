import type { IFunctionResult, RuleDefinition, RulesetFunctionContext } from '@stoplight/spectral-core'
import { isObject, type Json } from '../model/schema.ts'

/** Keys and indexes from the root of a document. */
export type Path = RulesetFunctionContext['path']

/** What is wrong, and where. */
export type Fault = IFunctionResult

/** A rule of ours: where it looks (JSONPath) and what it has against the value there. */
export interface OurRule {
  readonly given: string | string[]
  /**
   * Whether references are followed before the rule looks; yes by default. A word beside a `$ref` is lost then, and
   * what a schema holds of itself has no line.
   */
  readonly resolved?: boolean
  faults(value: unknown, path: Path, document: Json): Fault[]
}

/** The rule as Spectral wants it. */
export function spectralRule({ given, resolved = true, faults }: OurRule): RuleDefinition {
  return {
    message: '{{error}}',
    severity: 'error',
    given,
    resolved,
    // biome-ignore lint/suspicious/noThenProperty: the word is Spectral's; nobody awaits a rule.
    then: {
      function: (value, _, { path, document: { data } }) => faults(value, path, isObject(data) ? data : {}),
    },
  }
}
