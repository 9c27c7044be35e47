import type { Ways } from '../operation.ts'

/**
 * The first text in an error body that one of the ways leads to, such as the vendor's code.
 *
 * @example foundAt([['error', 'code']], { error: { code: 'invalid_size' } }) // 'invalid_size'
 */
export function foundAt(ways: Ways = [], body: unknown): string | undefined {
  for (const way of ways) {
    const value = way.reduce<unknown>((part, key) => (part as Readonly<Record<string, unknown>> | null)?.[key], body)
    if (typeof value === 'string') return value
  }
  return undefined
}
