import type { KeyPaths } from '../operation.ts'

/**
 * The first text in an error body that one of the ways leads to, such as the vendor's code.
 *
 * @example foundAt([['error', 'code']], { error: { code: 'invalid_size' } }) // 'invalid_size'
 */
export function findText(ways: KeyPaths = [], body: unknown): string | undefined {
  return findTexts(ways, body)[0]
}

/**
 * All texts in an error body that the first such way leads to: of a list that is named by its first entry, of each entry.
 *
 * @example textsAt([['detail', '0', 'msg']], { detail: [{ msg: 'no' }, { msg: 'nor that' }] }) // ['no', 'nor that']
 */
export function findTexts(ways: KeyPaths = [], body: unknown): string[] {
  for (const way of ways) {
    const found = way.reduce<readonly unknown[]>(
      (parts, key) =>
        parts.flatMap((part) => (key === '0' ? part : (part as Readonly<Record<string, unknown>> | null)?.[key])),
      [body],
    )
    const texts = found.filter((one) => typeof one === 'string')
    if (texts.length > 0) return texts
  }
  return []
}
