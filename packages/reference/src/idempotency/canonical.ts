/** What is still to be written: text as it is, or a value. */
type Step = { readonly text: string } | { readonly value: unknown }

/**
 * A JSON value as text and bytes that are the same for equal values and different for others: members sorted by name, and
 * bytes as they are behind their number. A stack instead of calls: a body may be nested deeper than calls can be.
 *
 * @example canonical({ b: 1, a: 'x' }).join('') // '{"a":"x","b":1,}'
 */
export function canonicalize(whole: unknown): (string | Uint8Array<ArrayBuffer>)[] {
  const parts: (string | Uint8Array<ArrayBuffer>)[] = []
  const left: Step[] = [{ value: whole }]
  for (let step = left.pop(); step !== undefined; step = left.pop()) {
    if ('text' in step) parts.push(step.text)
    else if (step.value instanceof Uint8Array) parts.push(`<${step.value.byteLength}>`, new Uint8Array(step.value))
    // One by one: a call takes only so many arguments.
    else for (const inner of stepsOf(step.value).reverse()) left.push(inner)
  }
  return parts
}

function stepsOf(value: unknown): Step[] {
  if (Array.isArray(value)) {
    return [{ text: '[' }, ...value.flatMap((one): Step[] => [{ value: one }, { text: ',' }]), { text: ']' }]
  }
  if (typeof value !== 'object' || value === null) return [{ text: JSON.stringify(value) ?? 'undefined' }]
  const members = Object.entries(value)
    .filter(([, one]) => one !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  const steps = members.flatMap(([name, one]): Step[] => [
    { text: `${JSON.stringify(name)}:` },
    { value: one },
    { text: ',' },
  ])
  return [{ text: '{' }, ...steps, { text: '}' }]
}
