/** How a data URL begins: a media type or parameters, or both, and a comma. */
const DATA_URL = /^data:(?:[\w.+-]{1,100}\/[\w.+-]{1,100}|(?=;))(?:;[^\s,;]{1,200}){0,8},/i

/** The most characters of what a data URL begins with. */
const HEAD = 2000

/** Fewer characters of base64 may well be a word or an id. */
const LEAST_BASE64 = 256

/**
 * Whether a text is a picture, a sound or a file in the request itself: a data URL from its beginning to its end.
 *
 * @example isMedia('data:image/png;base64,iVBORw0KGgo=') // true
 */
export function isMedia(text: string): boolean {
  return /^data:/i.test(text.slice(0, 5)) && DATA_URL.test(text.slice(0, HEAD)) && !/[ \t]/.test(text)
}

/** Base64 without a data URL around it, which only stands in what is not text. */
function isBase64(text: string): boolean {
  return text.length >= LEAST_BASE64 && !/[^A-Za-z0-9+/=_\r\n-]/.test(text)
}

/** A value without what is not text, and how many there were. */
export interface WithoutMedia {
  readonly media: number
  /** Undefined where nothing else is left of a list or an object. */
  readonly rest: unknown
}

/**
 * Takes the pictures, sounds and files out of a value that is not a text, however deep they stand: what is left is counted as
 * its JSON text.
 *
 * @example withoutMedia({ url: 'data:image/png;base64,AAAA' }) // { media: 1, rest: undefined }
 */
export function withoutMedia(value: unknown): WithoutMedia {
  if (typeof value === 'string') return isMedia(value) || isBase64(value) ? ONE : { media: 0, rest: value }
  if (typeof value !== 'object' || value === null) return { media: 0, rest: value }
  const found = Object.entries(value).map(([key, one]) => [key, withoutMedia(one)] as const)
  const media = found.reduce((sum, [, one]) => sum + one.media, 0)
  if (media === 0) return { media, rest: value }
  const left = found.filter(([, { rest }]) => rest !== undefined)
  if (left.length === 0) return { media, rest: undefined }
  const entries = left.map(([key, { rest }]) => [key, rest] as const)
  return { media, rest: Array.isArray(value) ? entries.map(([, rest]) => rest) : Object.fromEntries(entries) }
}

const ONE: WithoutMedia = { media: 1, rest: undefined }
