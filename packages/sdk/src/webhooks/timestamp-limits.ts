import { assertInstant } from '../time/check-instant.ts'
import { WebhookSignatureError } from './webhook-signature-error.ts'

/** When a webhook is read, and how far from then it may have been signed. */
export interface VerifyWebhookOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z, or what gives them, such as `Date.now`. */
  readonly now: number | (() => number)
  /** How many seconds before or after `now` a webhook may have been signed; 300 by default. */
  readonly toleranceSeconds?: number
}

/** The options, read and sound. */
export interface TimestampLimits {
  /** Seconds since 1970-01-01T00:00:00Z. */
  readonly now: number
  readonly tolerance: number
}

/** Reads the options. Throws a TypeError for a `now` or a `toleranceSeconds` that is none. */
export function timestampLimits(options: VerifyWebhookOptions): TimestampLimits {
  // Whoever comes from another vendor's SDK gives no options.
  const { now, toleranceSeconds: tolerance = 300 } = (options ?? {}) as VerifyWebhookOptions
  const at = typeof now === 'function' ? now() : now
  assertInstant('now', at)
  // NaN would be within no limit and beyond none.
  if (typeof tolerance === 'number' && tolerance >= 0) return { now: at / 1000, tolerance }
  throw new TypeError(`\`toleranceSeconds\` must be a number of at least 0; received ${String(tolerance)}.`)
}

/** Refuses a timestamp that is too far from now: the webhook may be a recorded one, sent again. */
export function checkTimestamp(timestamp: string, { now, tolerance }: TimestampLimits): void {
  const age = now - Number(timestamp)
  if (Math.abs(age) <= tolerance) return
  const allowed = `at most ${tolerance} s before or after now (toleranceSeconds)`
  throw age > 0
    ? new WebhookSignatureError(
        'timestamp-too-old',
        `The webhook must be signed ${allowed}; received one signed ${seconds(age)} s before. It may be a recorded one, sent again: do not ` +
          'act on it, unless your server was slow to read it or its clock is fast.',
      )
    : new WebhookSignatureError(
        'timestamp-in-the-future',
        `The webhook must be signed ${allowed}; received one signed ${seconds(-age)} s after. Check the clock of your server, and that now ` +
          'is in milliseconds.',
      )
}

function seconds(age: number): string {
  return String(Math.round(age * 1000) / 1000)
}
