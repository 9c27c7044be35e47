/**
 * Reads after how many seconds the server accepts another request, or undefined when it does not say: `Retry-After-Ms` or
 * `Retry-After` (RFC 9110, 10.2.3); else, where there were too many requests, when the first limit is reset that has nothing
 * remaining, in the order of the alphabet, as `RateLimit` (draft-ietf-httpapi-ratelimit-headers), `RateLimit-Reset`,
 * `X-RateLimit-Reset` or one such as `X-RateLimit-Reset-Tokens` says it. `now` is in milliseconds.
 *
 * @example parseRetryAfter({ status: 429, headers: new Headers({ 'Retry-After': '12' }) }, Date.now()) // 12
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

/**
 * Reads in how many milliseconds the time of a header is, 0 for one that is over; NaN when it names none, or one in more
 * than a hundred years. A number below a billion counts `unit` milliseconds from now on, any other is an instant in
 * seconds, or in thousandths, millionths or billionths of them. `now` is in milliseconds.
 *
 * @example parseResetTime('6m0s', Date.now(), 1000) // 360_000
 */
export function parseResetTime(text: string, now: number, unit: number): number {
  // What is smaller than a millisecond makes no wait longer.
  const units: Readonly<Record<string, number>> = { '': unit, ms: 1, s: 1e3, m: 6e4, h: 36e5, d: 864e5 }
  // No repetition lies directly in another, so that no header takes long. Every date has a colon; without one, V8 finds a date in `r=0`.
  const [found, given] = /^(?:.*(?:;\s*t|reset)=)?([\d.]+|([\d.]+([dhms]|ms|\D?[unµ]s))+)(?![^;,])|:/.exec(text) ?? []
  let wait = given ? 0 : Date.parse(found ? text : '') - now
  for (const [, number, name = ''] of (given ?? '').matchAll(/([\d.]+)([^\d.]*)/g))
    wait += Number(number) * (units[name] ?? 0)
  let instant = wait / unit
  while (instant >= 1e12 && instant < 1e20) instant /= 1000
  if (given && instant >= 1e9) wait = Math.round(instant * 1000) - now
  return wait < 3.2e12 ? Math.max(0, wait) : Number.NaN
}
