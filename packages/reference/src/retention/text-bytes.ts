/**
 * The bytes that texts take in memory at most, two for each UTF-16 unit; a text that is not there takes none.
 *
 * @example textBytes(['a dune', undefined]) // 12
 */
export function countTextBytes(texts: readonly (string | undefined)[]): number {
  return texts.reduce((sum, text = '') => sum + 2 * text.length, 0)
}
