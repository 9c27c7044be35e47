/**
 * A whole number by chance from one to another, both possible, each as likely as any other; for whole numbers.
 *
 * @example between(90, 100, () => 0.5) // 95
 */
export function randomInteger(least: number, most: number, random: () => number): number {
  return least + Math.floor(random() * (most - least + 1))
}
