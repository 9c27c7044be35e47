import { parseResetTime } from './reset-time.ts'

/**
 * After how many seconds the server wants to be asked again, or undefined when it does not say: `Retry-After-Ms` or
 * `Retry-After` (RFC 9110, 10.2.3); else, where there were too many requests, when the first limit is reset that has nothing
 * remaining, in the order of the alphabet, as `RateLimit` (draft-ietf-httpapi-ratelimit-headers), `RateLimit-Reset`,
 * `X-RateLimit-Reset` or one such as `X-RateLimit-Reset-Tokens` says it. `now` is in milliseconds.
 *
 * @example retryAfterOf({ status: 429, headers: new Headers({ 'Retry-After': '12' }) }, Date.now()) // 12
 */
export function parseRetryAfter(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  now: number,
): number | undefined {
  const limits = [...headers.keys()].filter(
    (name) =>
      status === 429 &&
      /^ratelimit$|limit.*reset/.test(name) &&
      !(Number(headers.get(name.replace('reset', 'remaining'))) > 0),
  )
  for (const name of ['retry-after-ms', 'retry-after', ...limits]) {
    const wait = parseResetTime(headers.get(name) ?? '', now, name.endsWith('ms') ? 1 : 1000)
    if (wait >= 0) return wait / 1000
  }
  return undefined
}
