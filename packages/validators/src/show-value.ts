/** How many characters of a text, and how many entries of a list or an object, a sentence shows. */
const CHARACTERS = 60
const ENTRIES = 3

/**
 * A value as a sentence shows it: JSON, cut short where it is long or deep.
 *
 * @example showValue({ a: [1], b: 'x' }) // '{"a": […], "b": "x"}'
 */
export function showValue(value: unknown, isInner = false): string {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const isList = Array.isArray(value)
  const all: readonly string[] = isList ? value : Object.keys(value)
  const some = isInner ? [] : all.slice(0, ENTRIES)
  const entries = some.map((one) =>
    isList ? showValue(one, true) : `${text(one)}: ${showValue(value[one as keyof typeof value], true)}`,
  )
  if (all.length > some.length) entries.push('…')
  return isList ? `[${entries.join(', ')}]` : `{${entries.join(', ')}}`
}

function text(value: string): string {
  if (value.length <= CHARACTERS) return JSON.stringify(value)
  const cut = [...value.slice(0, 2 * CHARACTERS)].slice(0, CHARACTERS).join('')
  return `${JSON.stringify(cut).slice(0, -1)}…"`
}
