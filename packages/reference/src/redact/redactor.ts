import { CREDENTIALS, findBase64Secrets, findLabelledSecrets, isSecretName, type Span } from './secret-patterns.ts'
import { unescapeText } from './unescape.ts'

/** Replaces secrets by `***`, in every spelling, before text is shown or truncated. */
export interface Redactor {
  /** Redacts text; beyond 262,144 characters the rest becomes `…`. */
  readonly redactText: (text: string) => string
  /** Redacts headers: whole values by the header's name, and what looks like a secret in others. */
  readonly redactHeaders: (headers: Readonly<Record<string, string>>) => Record<string, string>
  /**
   * Redacts a JSON value, including the names of its fields. Values below 20 levels, text beyond 8,192 characters, and
   * whatever follows the first 200 values become `…`.
   */
  readonly redactFields: <T>(value: T) => T
}

/** The secrets that a redactor knows. */
export interface RedactorOptions {
  readonly vendors: readonly { readonly behaviour?: { readonly secrets?: RegExp } }[]
  /** Custom worlds, by vendor: their credentials may look like anything. */
  readonly worlds?: object | undefined
}

const MASK = '***'
/** How many levels of a value are shown; JSON with a hundred thousand levels could not be written again. */
const DEEPEST = 20
/** The most characters of a text that are shown: inside a value, and alone. */
const [LONGEST, LONGEST_ALONE] = [8192, 262_144]
/** How many values are shown: a hundred refusals may each show a part of the same body. */
const MOST = 200
const MORE = '…'

/**
 * A redactor for the keys of the given vendors, tokens and payments of any vendor, values next to a name such as
 * `signature`, users in URLs and query values: plain, percent-encoded, escaped as in JSON, or in base64. It runs in linear
 * time.
 *
 * @example createRedactor({ vendors: [aurous] }).redactText('/v1/images/al%5Flive_0123') // '/v1/images/***'
 */
export function createRedactor({ vendors, worlds = {} }: RedactorOptions): Redactor {
  const patterns = joinPatterns([
    ...CREDENTIALS,
    ...credentialPatterns(worlds),
    ...vendors.flatMap(({ behaviour }) => behaviour?.secrets ?? []),
  ])
  const isCredential = (text: string): boolean => patterns.some((pattern) => text.search(pattern) !== -1)
  // Secrets next to a name are searched in printable text only: bytes may look like anything.
  const isSecret = (text: string): boolean =>
    isCredential(text) || (/^[\x20-\x7e]+$/.test(text) && findLabelledSecrets(text).length > 0)
  const spansIn = (text: string): Span[] => [
    ...patterns.flatMap((pattern) =>
      [...text.matchAll(pattern)].map(({ 0: { length }, index }): Span => [index, index + length]),
    ),
    ...findLabelledSecrets(text),
    ...findBase64Secrets(text, isSecret),
  ]
  const redactText = (whole: string): string => {
    const text = truncate(whole, LONGEST_ALONE)
    const read = text.includes('%') || text.includes('\\') || text.includes('&#') ? unescapeText(text) : undefined
    const spans = spansIn(read?.text ?? text)
    if (spans.length === 0) return text
    const written = read && spans.map(([from, to]): Span => [read.starts[from] ?? 0, read.starts[to] ?? text.length])
    return mask(text, written ?? spans)
  }
  const redactFields = <T>(value: T): T => redactValue(value, { redactText, left: MOST }, 0) as T
  const redactHeaders = (headers: Readonly<Record<string, string>>): Record<string, string> =>
    redactFields({ ...headers })
  return { redactText, redactHeaders, redactFields }
}

/** Joins patterns with the same flags; at each place of a text, the pattern that matches first wins. */
function joinPatterns(patterns: readonly RegExp[]): RegExp[] {
  const byFlags = new Map<string, string[]>()
  for (const { source, flags } of patterns) {
    const key = flags.includes('g') ? flags : `${flags}g`
    byFlags.set(key, [...(byFlags.get(key) ?? []), source])
  }
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags))
}

/** Patterns for the credentials of custom worlds, without the scheme before them. */
function credentialPatterns(worlds: object): RegExp[] {
  const keys = Object.values(worlds).flatMap((world: unknown) => {
    const { credentials } = (world ?? {}) as { readonly credentials?: Readonly<Record<string, unknown>> }
    return Object.values(credentials ?? {}).flatMap((headers) => Object.values((headers ?? {}) as object))
  })
  const texts = keys.flatMap((key) => (typeof key === 'string' ? key.replace(/^\S+ +/, '') : []))
  return texts
    .filter((text) => text.length >= 4)
    .map((text) => new RegExp(text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'), 'g'))
}

function mask(text: string, spans: readonly Span[]): string {
  const parts: string[] = []
  let done = 0
  for (const [from, to] of spans.toSorted(([a], [b]) => a - b)) {
    if (to <= done) continue
    // A span that overlaps the one before is covered by its mask.
    if (from >= done && !(from === done && done > 0 && parts.at(-1) === MASK)) parts.push(text.slice(done, from), MASK)
    done = to
  }
  return parts.join('') + text.slice(done)
}

/** How many values may still be shown. */
interface RedactionState {
  readonly redactText: Redactor['redactText']
  left: number
}

function redactValue(value: unknown, walk: RedactionState, depth: number): unknown {
  const { redactText } = walk
  if (typeof value === 'string') return redactText(truncate(value, LONGEST))
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) return MORE
  if (Array.isArray(value)) return takeEntries(value, walk, MORE).map((entry) => redactValue(entry, walk, depth + 1))
  return Object.fromEntries(
    takeEntries(Object.entries(value), walk, [MORE, MORE] as [string, unknown]).map(([name, one]) => [
      redactText(truncate(name, LONGEST)),
      typeof one === 'string' && isSecretName(name) ? MASK : redactValue(one, walk, depth + 1),
    ]),
  )
}

/** The first entries, as many as may still be shown, and a placeholder for the rest. */
function takeEntries<T>(entries: readonly T[], walk: RedactionState, rest: T): T[] {
  const most = walk.left
  walk.left = Math.max(0, most - entries.length)
  return entries.length <= most ? [...entries] : [...entries.slice(0, most), rest]
}

/** Truncates text before the word at the limit, since half a word may be half a secret. */
function truncate(text: string, longest: number): string {
  if (text.length <= longest) return text
  const start = text.slice(0, longest)
  const blank = start.lastIndexOf(' ')
  return `${blank === -1 ? start : start.slice(0, blank)}${MORE}`
}
