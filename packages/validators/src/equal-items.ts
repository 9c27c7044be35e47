/**
 * The indexes of two entries that are equal as JSON values; undefined when no two are. Of several pairs that with the
 * last entry that has a twin, and its nearest one. One pass, however many entries there are.
 *
 * @example findEqualItems(['a', 'b', 'a']) // [0, 2]
 */
export function findEqualItems(list: readonly unknown[]): readonly [number, number] | undefined {
  const seen = new Map<unknown, number>()
  let twins: readonly [number, number] | undefined
  for (const [index, one] of list.entries()) {
    const key = keyOf(one)
    const before = seen.get(key)
    if (before !== undefined) twins = [before, index]
    seen.set(key, index)
  }
  return twins
}

/** A text that is the same for equal values alone; a number stands for itself, and is not text. */
function keyOf(value: unknown): unknown {
  if (typeof value === 'string') return `"${value}`
  return typeof value === 'object' && value !== null ? written(value) : value
}

/** By a stack instead of calls: a value may nest deeper than calls can. */
function written(whole: object): string {
  const parts: string[] = []
  const left: (string | { readonly value: unknown })[] = [{ value: whole }]
  for (let step = left.pop(); step !== undefined; step = left.pop()) {
    if (typeof step === 'string') parts.push(step)
    else if (typeof step.value !== 'object' || step.value === null)
      parts.push(JSON.stringify(step.value) ?? 'undefined')
    else for (const inner of stepsOf(step.value)) left.push(inner)
  }
  return parts.join('')
}

/** What is written of a list or an object, its end first. */
function stepsOf(value: object): (string | { readonly value: unknown })[] {
  if (Array.isArray(value)) return [']', ...value.flatMap((one: unknown) => [',', { value: one }]), '[']
  const names = Object.keys(value).sort()
  const members = names.flatMap((name) => [
    ',',
    { value: value[name as keyof typeof value] as unknown },
    `${JSON.stringify(name)}:`,
  ])
  return ['}', ...members, '{']
}
