/** Names that are longer than the parameter's by more are others. */
const LONGER = 20

/**
 * Whether a name is another spelling of a parameter's: in another letter case, with other punctuation, with something
 * before or after it, or with one typing error.
 *
 * @example isNearName('X-Dry_run[]', 'dryRun') // true
 */
export function isNearName(given: string, name: string): boolean {
  if (given.length > name.length + LONGER) return false
  const [one, other] = [lettersOf(given), lettersOf(name)]
  return one.includes(other) || isTypo(one, other)
}

/**
 * The first name of a list that a given name is with one typing error; undefined when there is none.
 *
 * @example nearestName('widht', ['model', 'width']) // 'width'
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  // In a name of two letters, one letter makes another word: `n` is not a misspelt `m`.
  return names.find((name) => name[2] && given.length < name.length + 2 && isTypo(given, name))
}

/** Letters and digits alone, in lower case. */
function lettersOf(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether two words are equal once a letter of each may be left out: one is wrong, missing, added, or swapped with another. */
function isTypo(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false
  const variants = variantsOf(other)
  return variantsOf(one).some((variant) => variants.includes(variant))
}

function variantsOf(word: string): string[] {
  return [word, ...[...word].map((_, index) => word.slice(0, index) + word.slice(index + 1))]
}
