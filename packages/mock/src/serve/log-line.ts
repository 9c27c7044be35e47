import type { CallEvent } from '@outlay/reference'
import { describeCall } from './describe-events.ts'

/** What a log line tells of a request. */
export interface LogEntry {
  readonly method: string
  /** Without the query, which may hold secrets. */
  readonly path: string
  /** `unanswered` when the connection ended before the request was complete. */
  readonly status: number | 'unanswered'
  /** Milliseconds from the request's arrival to its answer. */
  readonly ms: number
  /** For a refusal: the vendor's code and its sentence. */
  readonly reason?: string | undefined
  /** What else is worth telling, such as fields that the document does not know. */
  readonly note?: string | undefined
  /** Who pays, and what; absent where the request is no call of a vendor. */
  readonly call?: (CallEvent & { readonly vendor?: string }) | undefined
}

/** How many texts are remembered with what is printed of them; requests repeat their paths and accounts. */
const REMEMBERED = 1024
/** A longer text is not remembered, so that the memory stays small. */
const LONGEST_REMEMBERED = 512

/**
 * Formats one line a request: `POST /x-router/v1/images/estimate 400 0.8 ms INVALID_DIMENSIONS width must be …`, or
 * `POST /aurous/v1/images 202 1.4 ms [Acme, reserved 1 credit, job img_…]`. What stands before the milliseconds and after
 * them is redacted, each by itself; control characters become blanks.
 */
export function createLogFormatter(redactText: (text: string) => string): (entry: LogEntry) => string {
  const print = rememberTexts((text) => redactText(toSingleLine(text)))
  return ({ method, path, status, ms, reason, note, call }) => {
    const account = call && describeCall(call)
    const line = `${print(`${method} ${path} ${status}`)} ${ms.toFixed(1)} ms`
    const more = `${reason ? ` ${reason}` : ''}${note ? ` (${note})` : ''}${account ? ` [${account}]` : ''}`
    return more === '' ? line : line + print(more)
  }
}

/** The same function, which computes again only what it has not computed lately. */
function rememberTexts(print: (text: string) => string): (text: string) => string {
  const recent = new Map<string, string>()
  return (text) => {
    const known = recent.get(text)
    if (known !== undefined) return known
    const printed = print(text)
    // A text that holds a secret is not kept.
    if (text.length > LONGEST_REMEMBERED || printed !== text) return printed
    // To begin anew costs less than to know which text is the oldest.
    if (recent.size === REMEMBERED) recent.clear()
    recent.set(text, printed)
    return printed
  }
}

/** A text as part of a line: it may quote a client, whom control characters would let write lines of its own. */
export function toSingleLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
}
