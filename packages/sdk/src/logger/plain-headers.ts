/** Headers of answers that say nothing of who asks: all others may hold cookies, tokens or what the request held. */
const PLAIN = /^(content-type|content-length|date|retry-after|(x-)?ratelimit(-[a-z]+)*)$/

/**
 * Those headers of an answer that can be logged.
 *
 * @example plainHeaders(new Headers({ 'set-cookie': 'a=b', 'retry-after': '7' })) // { 'retry-after': '7' }
 */
export function loggableHeaders(headers: Headers): Readonly<Record<string, string>> {
  return Object.fromEntries([...headers].filter(([name]) => PLAIN.test(name)))
}
