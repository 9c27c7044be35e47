import { CORE_SCHEMA, load } from 'js-yaml'

/** What js-yaml reads otherwise than `yaml` does. A text that only looks like it is read by `yaml`, which is slower. */
const READ_OTHERWISE: readonly RegExp[] = [
  // Directives and markers of documents.
  /^(?:%|---|\.\.\.)/m,
  // Block texts of a given indentation.
  /[|>][+-]?\d/,
  // White space that is none in YAML, such as a no-break space.
  /[^\S \t\r\n]/,
  // Tabs that indent a line.
  /^ *\t/m,
  // Tags.
  /(?:^|[\s[{,])!/,
  // Anchors but for those of a list or a map after a key or a dash.
  /(?<![:-][ \t]+)(?<=^|[\s[{,])&|(?<=\s)&[^\s&]+[ \t]+[^\s{[]/m,
  // A list on the line of its key.
  /:[ \t]+-(?:\s|$)/m,
  // Numbers beyond those of a double.
  /(?<![\w.])[-+]?[\d.]+[eE][+-]?\d{3,}(?![\w.])|\d{300}/,
  // Keys that are empty, or come after `?`.
  /^[ \t-]*[?:](?:\s|$)|[{[,][ \t]*[?:](?:\s|$)/m,
]

const ALIAS = /(?:^|[\s[{,:-])\*[^\s*]/gm

/** So few aliases cannot stand for much, however they are nested; `yaml` bounds more of them. */
const MOST_ALIASES = 10

/**
 * The value of a YAML text in a quarter of the time that `yaml` takes; undefined for a text that this reader is not sure
 * of, that is no YAML, or that is a scalar.
 *
 * @example readQuickly('a: [1, 2]') // { value: { a: [1, 2] } }
 */
export function readQuickly(text: string): { readonly value: unknown } | undefined {
  if (READ_OTHERWISE.some((pattern) => pattern.test(text))) return undefined
  if ((text.match(ALIAS)?.length ?? 0) > MOST_ALIASES) return undefined
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA })
    return typeof value === 'object' && value !== null && !hasNullKey(value) ? { value } : undefined
  } catch {
    return undefined
  }
}

/** Whether some key may be null: js-yaml makes "null" of it, `yaml` an empty text. */
function hasNullKey(value: object): boolean {
  if (Object.hasOwn(value, 'null')) return true
  return Object.values(value).some((part) => typeof part === 'object' && part !== null && hasNullKey(part))
}
