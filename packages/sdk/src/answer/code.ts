/**
 * The vendor's code in an error body: the first string that one of the ways leads to.
 *
 * @example codeOf([['error', 'code']], { error: { code: 'invalid_size' } }) // 'invalid_size'
 */
export function codeOf(ways: readonly (readonly string[])[], body: unknown): string | undefined {
  for (const way of ways) {
    let value = body
    for (const key of way) value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[key]
    if (typeof value === 'string') return value
  }
  return undefined
}
