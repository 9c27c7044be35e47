import { findBase64Secrets } from './base64-secrets.ts'
import { CREDENTIALS, findLabelledSecrets, isSecretName, type Span } from './secret-patterns.ts'
import { unescapeText } from './unescape.ts'

/** Replaces secrets by `***`, in every spelling, before anything is shown or cut short. */
export interface Redactor {
  /** A text without secrets. The rest of one beyond 262,144 characters is `…`. */
  readonly redactText: (text: string) => string
  /** Headers without secrets: those that are one by their name, and what looks like one in others. */
  readonly redactHeaders: (headers: Readonly<Record<string, string>>) => Record<string, string>
  /**
   * A JSON value without secrets, be it as a value or as the name of a field. What nests deeper than 20 levels, the rest of
   * a text beyond 8,192 characters, and what follows the first 200 values are `…`.
   */
  readonly redactFields: <T>(value: T) => T
}

/** Whose secrets are known. */
export interface RedactorOptions {
  readonly vendors: readonly { readonly behaviour?: { readonly secrets?: RegExp } }[]
  /** Worlds of one's own, by vendor: their credentials may look like anything. */
  readonly worlds?: object | undefined
}

const MASK = '***'
/** How many levels of a value are told back; JSON that nests a hundred thousand could not be written again. */
const DEEPEST = 20
/** The most characters of a text that are told back: of one in a value, and of one that stands alone. */
const [LONGEST, LONGEST_ALONE] = [8192, 262_144]
/** How many values of one are told back: a hundred refusals may each tell a part of the same body. */
const MOST = 200
const MORE = '…'

/**
 * One redactor for the keys of all vendors that are served, tokens and payments of any, whatever stands beside a name such as
 * `signature`, users in URLs and the values of queries: plain, percent-encoded, escaped as in JSON, or in base64. Its time is
 * linear in the text.
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
  // What stands beside a name is looked for in texts alone: bytes may look like anything.
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

/** Patterns of the same flags as one: each place of a text is masked by whichever begins first. */
function joinPatterns(patterns: readonly RegExp[]): RegExp[] {
  const byFlags = new Map<string, string[]>()
  for (const { source, flags } of patterns) {
    const key = flags.includes('g') ? flags : `${flags}g`
    byFlags.set(key, [...(byFlags.get(key) ?? []), source])
  }
  return [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags))
}

/** The credentials of worlds as they are, without the scheme before them. */
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
    // What overlaps the one before is hidden by its stars.
    if (from >= done && !(from === done && done > 0 && parts.at(-1) === MASK)) parts.push(text.slice(done, from), MASK)
    done = to
  }
  return parts.join('') + text.slice(done)
}

/** What the walk through a value may still tell. */
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

/** The first entries of a list, as many as are left, and what stands for the rest. */
function takeEntries<T>(entries: readonly T[], walk: RedactionState, rest: T): T[] {
  const most = walk.left
  walk.left = Math.max(0, most - entries.length)
  return entries.length <= most ? [...entries] : [...entries.slice(0, most), rest]
}

/** The beginning of a text that is very long; a word that would be cut through is left out, since it may be a secret. */
function truncate(text: string, longest: number): string {
  if (text.length <= longest) return text
  const start = text.slice(0, longest)
  const blank = start.lastIndexOf(' ')
  return `${blank === -1 ? start : start.slice(0, blank)}${MORE}`
}
