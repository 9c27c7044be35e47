/**
 * An entry of a list by chance, each as likely as any other.
 *
 * @throws RangeError for an empty list
 * @example pick(['fal', 'replicate'], () => 0.5) // 'replicate'
 */
export function pickOne<T>(list: readonly T[], random: () => number): T {
  const found = list[Math.floor(random() * list.length)]
  if (found === undefined) throw new RangeError('The list to pick from must not be empty.')
  return found
}
