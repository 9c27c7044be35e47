/** A response that a client prefers to the one that its request would get. */
export interface Preference {
  /** An HTTP status, as it is written. */
  readonly code?: string
  /** The name of an example of the document. */
  readonly example?: string
}

/** A preference with the path that the request is for. */
export interface PreferredResponse {
  readonly preference: Preference
  readonly path: string
}

/** Paths that begin with it name a preference: `/_prefer/code=402/x-router/v1/images/generate`. */
export const PREFIX = '/_prefer/'

const COOKIE = 'outlay-prefer'

/**
 * The response that a request prefers, by its query (`__code`, `__example`), the header `Prefer` (RFC 7240), the prefix
 * `/_prefer/code=402` of its path or the cookie `outlay-prefer`; the first of them that names one counts. Other tokens of
 * `Prefer`, such as `wait`, say nothing here.
 *
 * @param path the path of the request's URL
 * @returns undefined for a request without a preference
 * @example readPreference(request, '/_prefer/code=402/x-router/v1/models') // { preference: { code: '402' }, path: '/x-router/v1/models' }
 */
export function readPreference({ url, headers }: Request, path: string): PreferredResponse | undefined {
  const prefixed = path.startsWith(PREFIX) ? /^\/_prefer\/([^/]*)(\/.*)?$/.exec(path) : null
  const rest = prefixed === null ? path : (prefixed[2] ?? '/')
  const named =
    (url.includes('__') ? byQuery(new URL(url).searchParams) : undefined) ??
    preferenceIn(headers.get('prefer')?.split(',')) ??
    preferenceIn(prefixed === null ? undefined : decode(prefixed[1] ?? '').split(/[&,]/)) ??
    byCookie(headers.get('cookie'))
  // A prefix that names nothing is answered all the same: whoever wrote it means something.
  if (named === undefined) return prefixed === null ? undefined : { preference: {}, path: rest }
  return { preference: named, path: rest }
}

function byQuery(query: URLSearchParams): Preference | undefined {
  return preferenceOf(query.get('__code') ?? undefined, query.get('__example') ?? undefined)
}

function byCookie(header: string | null): Preference | undefined {
  if (header === null || !header.includes(COOKIE)) return undefined
  const pair = header.split(';').find((one) => one.trim().startsWith(`${COOKIE}=`))
  return preferenceIn(pair === undefined ? undefined : decode(pair.trim().slice(COOKIE.length + 1)).split(/[&,]/))
}

/** The preference among tokens such as `code=402`, `example="low balance"; x=1` and `wait=10`. */
function preferenceIn(tokens: readonly string[] | undefined): Preference | undefined {
  if (tokens === undefined) return undefined
  const values = new Map<string, string>()
  for (const token of tokens) {
    const [, name = '', quoted, plain = ''] = /^\s*([\w-]+)\s*=\s*(?:"([^"]*)"|([^;]*?))\s*(?:;|$)/.exec(token) ?? []
    // The first of two counts (RFC 7240, section 2).
    if (!values.has(name.toLowerCase())) values.set(name.toLowerCase(), quoted ?? plain)
  }
  return preferenceOf(values.get('code'), values.get('example'))
}

function preferenceOf(code: string | undefined, example: string | undefined): Preference | undefined {
  if (code === undefined && example === undefined) return undefined
  return { ...(code !== undefined && { code }), ...(example !== undefined && { example }) }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
