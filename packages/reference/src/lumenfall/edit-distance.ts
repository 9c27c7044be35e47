/**
 * How many letters must be added, removed or replaced to make one text of another (Levenshtein). It takes time in the
 * product of their lengths.
 *
 * @example editDistance('dall-e-33', 'dall-e-3') // 1
 */
export function editDistance(one: string, other: string): number {
  let above = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (const [row, letter] of one.split('').entries()) {
    const here = [row + 1]
    for (const [column, wanted] of other.split('').entries()) {
      const [replaced = 0, removed = 0] = above.slice(column, column + 2)
      here.push(least([replaced + (letter === wanted ? 0 : 1), removed + 1, (here.at(-1) ?? 0) + 1]))
    }
    above = here
  }
  return above.at(-1) ?? 0
}

function least(numbers: readonly number[]): number {
  return numbers.toSorted((one, other) => (one < other ? -1 : 1))[0] ?? 0
}
