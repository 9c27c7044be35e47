import type { RuntimeName } from '../../model/runtime-names.ts'
import type { Imports } from '../output/imports.ts'

/** Types of the runtime that generated price and answer functions have. */
type RuntimeType = 'AnsweredOperation' | 'Estimate' | 'FaultRules' | 'Line' | 'PricedOperation'

/** Collects what the code of one file imports, and what the function that is being written reads from around it. */
export interface Writer {
  readonly imports: Imports
  /** Where the file imports the runtime of prices from, and the types of requests and answers. */
  readonly from: { readonly runtime: string; readonly schemas: string }
  readonly reads: Set<'model' | 'context' | 'lines'>
}

/** A writer for another function of the same file. */
export function writerOf({ imports, from }: Pick<Writer, 'imports' | 'from'>): Writer {
  return { imports, from, reads: new Set() }
}

/** Code that calls a runtime function. */
export function call(writer: Writer, name: RuntimeName, ...args: readonly string[]): string {
  return `${runtimeValue(writer, name)}(${args.join(', ')})`
}

/** The name of a runtime function or constant. */
export function runtimeValue({ imports, from }: Writer, name: RuntimeName): string {
  return imports.value(name, from.runtime)
}

/** The name of a runtime type. */
export function runtimeType({ imports, from }: Writer, name: RuntimeType): string {
  return imports.type(name, from.runtime)
}

/** Code of a part of the context, such as `context.priceList`. */
export function fromContext({ reads }: Writer, part: 'priceList' | 'at' | 'tokens' | 'state'): string {
  reads.add('context')
  return `context.${part}`
}

/** A literal of JSON as code. */
export function literalCode(value: unknown): string {
  return JSON.stringify(value)
}
