/** The version of this package, as its package.json has it. */
export const VERSION = '0.0.0'

/**
 * What tells a server what calls it: this package, its version and the runtime; of a browser nothing, since it says so
 * itself, and a further header would need the server's permission (CORS).
 *
 * @example identity() // 'outlay-sdk/1.0.0 Node.js/24'
 */
export function userAgent(): string | undefined {
  const runtime = globalThis.navigator?.userAgent ?? ''
  // Every browser calls itself Mozilla; Node, Deno, Bun and workerd do not.
  return /^Mozilla/.test(runtime) ? undefined : `outlay-sdk/${VERSION} ${runtime}`
}
