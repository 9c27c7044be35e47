/**
 * After how many seconds the server wants to be asked again, or undefined when it does not say: `Retry-After` in seconds
 * or as a date (RFC 9110, 10.2.3); else, where there were too many requests, when the limit is reset, as `RateLimit`
 * (draft-ietf-httpapi-ratelimit-headers), `RateLimit-Reset` or `X-RateLimit-Reset` say it, the last one often as an
 * instant in seconds. `now` is in milliseconds.
 *
 * @example retryAfterOf({ status: 429, headers: new Headers({ 'Retry-After': '12' }) }, Date.now()) // 12
 */
export function retryAfterOf(
  { status, headers }: Pick<Response, 'status' | 'headers'>,
  now: number,
): number | undefined {
  const names = ['retry-after', ...(status === 429 ? ['ratelimit', 'ratelimit-reset', 'x-ratelimit-reset'] : [])]
  const told = names.map((name) => headers.get(name)).find(Boolean) as string
  // Every date has a colon; without one, V8 finds a date in `r=0`.
  const [known, seconds] = /^(?:.*(?:;\s*t|reset)=)?([\d.]+)(?![^;,])|:/.exec(told) ?? []
  const when = seconds ? Number(seconds) * 1000 : Date.parse((known && told) as string)
  // No limit runs for thirty years: so large a number is an instant.
  const after = Math.max(0, seconds && when < 1e12 ? when : when - now)
  return after >= 0 ? after / 1000 : undefined
}
