import { closest, distance } from 'fastest-levenshtein'

/** Names that are longer than the parameter's by more are others. */
const LONGER = 20

/**
 * Whether a name is another spelling of a parameter's: in other letters, with other signs between the words, with
 * something before or after it, or with one letter that is wrong, missing, too many or in its neighbour's place.
 *
 * @example isNearName('X-Dry_run[]', 'dryRun') // true
 */
export function isNearName(given: string, name: string): boolean {
  if (given.length > name.length + LONGER) return false
  const [one, other] = [plain(given), plain(name)]
  return one.includes(other) || distance(one, other) <= 1 || isSwapped(one, other)
}

/** Letters and digits alone, all small. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[^a-z0-9]/g, '')
}

/** Whether two neighbours have changed their places. */
function isSwapped(one: string, other: string): boolean {
  const at = [...one].findIndex((letter, index) => letter !== other[index])
  return at >= 0 && `${one.slice(0, at)}${one[at + 1] ?? ''}${one[at]}${one.slice(at + 2)}` === other
}

/**
 * The name of a list that a misspelt name probably means: letter case and punctuation aside, at most a third of its
 * letters differ, and at most three. Undefined when there is none.
 *
 * @example nearestName('widht', ['model', 'width']) // 'width'
 */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const letters = plain(given)
  const near = names.filter((name) => isMisspelling(letters, plain(name)))
  return near.length === 0 ? undefined : closest(given, near)
}

function isMisspelling(given: string, name: string): boolean {
  const most = Math.min(Math.floor(name.length / 3), 3)
  return Math.abs(given.length - name.length) <= most && distance(given, name) <= most
}
