/**
 * Says what failed, as the end of a sentence: browsers say the same whatever it was. Bundlers for browsers take this file in
 * place of connection-failure.ts, whose signs are those of other runtimes. `hide` takes secrets out of a text.
 *
 * @example describeFailure(new TypeError('Failed to fetch'), (text) => text) // '(the browser gives no reason, …). Check …'
 */
export function describeFailure(thrown: unknown, hide: (text: string) => string): string {
  const reason = hide(thrown instanceof Error ? thrown.message || thrown.name : String(thrown))
  const failed = /^(Failed to f|Load f|NetworkE)/.test(reason) ? 'no network, or blocked by CORS: ' : ''
  return `(${failed}${reason}). Check baseUrl.`
}

/** No browser says while of what a connection was closed. */
export const isBodyCutOff = (_error: object): boolean => false
