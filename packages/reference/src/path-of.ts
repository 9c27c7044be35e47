/**
 * The path of a URL that is known to be whole; `new URL` would cost more than routing does.
 *
 * @example pathOf('http://127.0.0.1:4010/x-router/v1/images/models?a=b') // '/x-router/v1/images/models'
 */
export function pathOf(url: string): string {
  const from = url.indexOf('/', url.indexOf('://') + 3)
  if (from === -1) return '/'
  const to = url.slice(from).search(/[?#]/)
  return to === -1 ? url.slice(from) : url.slice(from, from + to)
}
