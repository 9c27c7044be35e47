import type { Reply } from '../exchange.ts'

/** When a reply came, in milliseconds since 1970, and how many came before it. */
interface Attempt {
  readonly now: number
  readonly tries: number
}

/**
 * How long a 429 asks to wait, in milliseconds: by its Retry-After (RFC 9110, 10.2.3), in seconds or as a date, which
 * counts from the server's own Date where it has one; else 1, 2, 4 seconds and so on.
 */
export function retryDelay({ retryAfter, date }: Pick<Reply, 'retryAfter' | 'date'>, { now, tries }: Attempt): number {
  const text = retryAfter?.trim() ?? ''
  const usual = 1_000 * 2 ** tries
  if (text === '') return usual
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1_000
  const since = Date.parse(date ?? '')
  const until = Date.parse(text)
  return Number.isNaN(until) ? usual : Math.max(0, until - (Number.isNaN(since) ? now : since))
}
