import type { BackgroundEvent, Redactor } from '@outlay/reference'
import { describeBackgroundEvent } from './describe-events.ts'
import { createLogFormatter, type LogEntry, toSingleLine } from './log-line.ts'

/** How log lines are written: `text` for people, `json` for programs, an object a line. */
export type LogFormat = 'text' | 'json'

/** Who gets log lines, and in which form. */
export interface LogOptions {
  /** Gets one line for each request, and for what goes wrong between them; no keys stand in it. */
  readonly log?: (line: string) => void
  /** `text` when absent. */
  readonly logFormat?: LogFormat
}

/** Writes what happens on a server, without secrets. */
export interface Log {
  readonly request: (entry: LogEntry) => void
  /** What happens by itself, such as the end of a job. */
  readonly event: (event: BackgroundEvent & { readonly vendor: string }) => void
  readonly error: (error: unknown) => void
}

/**
 * The log of a server; undefined where nobody reads it.
 *
 * @param now the clock whose instants stand in lines of JSON, in milliseconds since 1970; they have none when it is absent
 * @example createLog({ log: console.log, logFormat: 'json' }, redactor, () => Date.now())?.error(new Error('Oh.'))
 * // {"time":"2026-11-20T00:00:00.000Z","type":"error","message":"Error: Oh. …"}
 */
export function createLog({ log, logFormat }: LogOptions, redactor: Redactor, now?: () => number): Log | undefined {
  if (log === undefined) return undefined
  return logFormat === 'json' ? createJsonLog(log, redactor, now) : createTextLog(log, redactor)
}

function createTextLog(write: (line: string) => void, { redactText }: Redactor): Log {
  const format = createLogFormatter(redactText)
  return {
    request: (entry) => write(format(entry)),
    event: (event) => write(redactText(toSingleLine(describeBackgroundEvent(event)))),
    error: (error) => write(redactText(`- ${toSingleLine(describeError(error))}`)),
  }
}

function createJsonLog(write: (line: string) => void, { redactFields }: Redactor, now?: () => number): Log {
  const writeObject = (fields: object): void => {
    const time = now === undefined ? {} : { time: new Date(now()).toISOString() }
    write(JSON.stringify({ ...time, ...redactFields(fields) }))
  }
  return {
    request: ({ ms, call, ...entry }) => {
      const milliseconds = JSON.parse(ms.toFixed(1)) as number
      writeObject({ ...call, type: 'request', ...entry, ms: milliseconds })
    },
    event: writeObject,
    error: (error) => writeObject({ type: 'error', message: describeError(error) }),
  }
}

/** An error with its stack, for the log alone. */
export function describeError(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
