import type { RuntimeName } from '../../model/runtime-names.ts'

/** Collects what the code of one file needs: the runtime functions to import, and what a function's code reads. */
export interface Writer {
  /** The runtime functions that the code calls. */
  readonly calls: Set<RuntimeName>
  /** What the code of the function that is being written reads from around it. */
  readonly reads: Set<'model' | 'context'>
}

/** A writer for another function of the same file. */
export function writerOf({ calls }: Pick<Writer, 'calls'>): Writer {
  return { calls, reads: new Set() }
}

/** Code that calls a runtime function. */
export function call({ calls }: Writer, name: RuntimeName, ...args: readonly string[]): string {
  calls.add(name)
  return `${name}(${args.join(', ')})`
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
