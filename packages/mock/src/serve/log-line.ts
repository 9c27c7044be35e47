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
  /** Who pays, and what; empty where nobody does. */
  readonly account?: string | undefined
}

/**
 * One line a request: `POST /x-router/v1/images/estimate 400 0.8 ms INVALID_DIMENSIONS width is 1000, …`, or
 * `POST /aurous/v1/images 202 1.4 ms [Acme, reserved 1 credit, job img_…]`.
 */
export function formatLogLine({ method, path, status, ms, reason, note, account }: LogEntry): string {
  const line = `${method} ${path} ${status} ${ms.toFixed(1)} ms`
  return [line, reason, note && `(${note})`, account && `[${account}]`]
    .flatMap((part) => (part === undefined || part === '' ? [] : toSingleLine(part)))
    .join(' ')
}

/** A text as part of a line: it may quote a client, whom control characters would let write lines of its own. */
export function toSingleLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
}
