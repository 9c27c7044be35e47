/** The most characters of a pattern. */
const LONGEST = 200
/** The most characters that a pattern with counted repetitions needs. */
const MOST_MADE = 1000
/** How many ways an unbounded repetition may match: one for each character of a text, which is short. */
export const MOST_CHARACTERS = 200
/** The most ways in which a pattern may be tried on a text. */
const MOST_WAYS = 4 * MOST_CHARACTERS ** 2

/** An escape or a class of characters, each of which matches one character. */
const CHARACTER = /\\[pPu]\{[^}]*\}|\\[\s\S]|\[(?:\\[\s\S]|[^\]\\])*\]/g
const INNERMOST = /\((?:\?:|\?<\w+>)?([^()]*)\)/
/** What makes a sequence match in several ways: a group, by its number, and repetitions. */
const STEP = /#(\d+);|([*+])|(\?)|\{(\d+),(\d*)\}/g
/** A character or a group, and its least repetitions. */
const PART = /(?:#(\d+);|[^{}])(?:\{(\d+)[^}]*\})?/g

/** The cost of a pattern or a group: in how many ways it may be tried, and its least characters. */
interface Extent {
  readonly ways: number
  readonly length: number
}

/**
 * Whether a pattern is short and fast on any text of 200 characters. Patterns that JavaScript would try in very many ways
 * are not, such as repetitions of repetitions, look-arounds and references to groups.
 *
 * @example isFastPattern('^[A-Z]{3}-\\d{4}$') // true
 */
export function isFastPattern(pattern: string): boolean {
  if (pattern.length > LONGEST || /\\[1-9k]|\(\?<?[=!]/.test(pattern)) return false
  const start = pattern.startsWith('^') ? 1 : MOST_CHARACTERS
  const { ways, length } = extentOf(pattern)
  return start * ways <= MOST_WAYS && length <= MOST_MADE
}

function extentOf(pattern: string): Extent {
  const groups: Extent[] = []
  // A lazy repetition tries the same in another order.
  let rest = pattern
    .replaceAll(CHARACTER, 'x')
    .replaceAll('#', 'x')
    .replaceAll(/([*+?}])\?/g, '$1')
  for (let found = INNERMOST.exec(rest); found !== null; found = INNERMOST.exec(rest)) {
    const [whole, inner = ''] = found
    const after = rest.slice(found.index + whole.length)
    const { ways, length } = ofAlternatives(inner, groups)
    // A repeated choice multiplies with each repetition.
    groups.push({ ways: ways > 1 && /^[*+{]/.test(after) ? Number.POSITIVE_INFINITY : ways, length })
    rest = `${rest.slice(0, found.index)}#${groups.length - 1};${after}`
  }
  return ofAlternatives(rest, groups)
}

function ofAlternatives(text: string, groups: readonly Extent[]): Extent {
  const all = text
    .split('|')
    .map((sequence) => ({ ways: waysOf(sequence, groups), length: lengthOf(sequence, groups) }))
  return {
    ways: all.reduce((sum, { ways }) => sum + ways, 0),
    length: Math.max(...all.map(({ length }) => length)),
  }
}

function lengthOf(sequence: string, groups: readonly Extent[]): number {
  return [...sequence.matchAll(PART)].reduce((sum, [, group, times]) => {
    const one = group === undefined ? 1 : (groups[Number(group)]?.length ?? 1)
    return sum + one * Math.max(1, Number(times ?? 1))
  }, 0)
}

function waysOf(sequence: string, groups: readonly Extent[]): number {
  return [...sequence.matchAll(STEP)].reduce((product, [, group, endless, maybe, least, most]) => {
    if (group !== undefined) return product * (groups[Number(group)]?.ways ?? 1)
    if (endless !== undefined || most === '') return product * MOST_CHARACTERS
    return product * (maybe === undefined ? Math.max(1, Number(most) - Number(least) + 1) : 2)
  }, 1)
}
