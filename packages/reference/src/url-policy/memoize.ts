/** How many results are kept; then the cache is cleared. */
const MOST = 1000

/**
 * Caches a pure function of text: the same hosts and addresses are checked again and again.
 *
 * @example const check = memoize(checkName)
 */
export function memoize<T>(judge: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly result: T }>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found.result
    const result = judge(text)
    if (known.size >= MOST) known.clear()
    known.set(text, { result })
    return result
  }
}
