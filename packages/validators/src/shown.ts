/** How many characters of a text, and how many entries of a list or an object, a sentence shows. */
const CHARACTERS = 60
const ENTRIES = 3

/** A value as a sentence shows it: JSON, cut short where it is long or deep. */
export function shown(value: unknown, depth = 0): string {
  if (typeof value === 'string') return text(value)
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Array.isArray(value)
    ? value.slice(0, ENTRIES).map((entry) => () => shown(entry, depth + 1))
    : Object.keys(value)
        .slice(0, ENTRIES)
        .map((key) => () => `${text(key)}: ${shown((value as Record<string, unknown>)[key], depth + 1)}`)
  const [open, close, size] = Array.isArray(value) ? ['[', ']', value.length] : ['{', '}', Object.keys(value).length]
  if (size === 0) return `${open}${close}`
  if (depth > 0) return `${open}…${close}`
  return `${open}${entries.map((entry) => entry()).join(', ')}${size > ENTRIES ? ', …' : ''}${close}`
}

function text(value: string): string {
  if (value.length <= CHARACTERS) return JSON.stringify(value)
  const cut = [...value.slice(0, 2 * CHARACTERS)].slice(0, CHARACTERS).join('')
  return `${JSON.stringify(cut).slice(0, -1)}…"`
}
