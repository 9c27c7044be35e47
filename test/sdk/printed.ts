import { format, inspect } from 'node:util'
import type { Hooks } from '@outlay/sdk'
import { type Logger, loggerHooks } from '@outlay/sdk/logger'

const DEEP = { depth: null, showHidden: true, maxArrayLength: null, maxStringLength: null }

/** What a program gets to see, as text. */
export interface Printed {
  readonly hooks: readonly Hooks[]
  /** Prints what is thrown in every way that a program has. */
  readonly error: (error: unknown) => void
  readonly text: () => string
}

/** Hooks and a logger that print all that they are told, and what is thrown. */
export function printed(): Printed {
  const lines: string[] = []
  const print = (value: unknown): void => {
    lines.push(inspect(value, DEEP), format(value), JSON.stringify(value) ?? '')
  }
  const line = (message: string, fields: object): void => {
    lines.push(message)
    print(fields)
  }
  const logger: Logger = { debug: line, info: line, warn: line, error: line }
  const error = (thrown: unknown): void => {
    print(thrown)
    if (!(thrown instanceof Error)) return
    print(structuredClone(thrown))
    lines.push(String(thrown), String(thrown.stack), ...Object.entries(thrown).map(String))
    if (thrown.cause !== undefined) error(thrown.cause)
  }
  const told: Hooks = {
    onRequest: print,
    onResponse: print,
    onRetry: print,
    onUnexpectedResponse: error,
    onError: error,
  }
  return { hooks: [told, loggerHooks(logger, { level: 'debug', now: () => 7 })], error, text: () => lines.join('\n') }
}
