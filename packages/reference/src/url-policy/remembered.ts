/** How many texts are remembered; then it begins anew. */
const MOST = 1000

/**
 * A function of a text that always gives the same, remembered: hosts and addresses come again and again.
 *
 * @example const judged = remembered(judgeName)
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
