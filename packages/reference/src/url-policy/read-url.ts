import { checkSpelling } from './host-spelling.ts'
import type { UrlRefusal } from './refused.ts'
import { quote } from './shown.ts'

const MOST_CHARACTERS = 2048
const SHAPE = /^(?<written>[a-z][a-z0-9+.-]*):\/\/(?<authority>[^/?#]*)(?<rest>.*)$/iu
const AUTHORITY = /^(?<host>\[[^[\]]*\]|[^:[\]]+)(?::(?<port>[1-9]\d{0,4}))?$/u
/** What URL would trim, drop or take for a slash, and what is half a character. */
const STRAY = /[\p{Cc}\p{Z}\p{Cs}\ufeff\\]/u
/** `https://example.com#@127.0.0.1/`: some readers take what is before the @ for a user. */
const USER_IN_FRAGMENT = /^[^/]*#[^/]*@/

/** A URL whose text says the same to every reader. */
export interface StrictUrl {
  /** Without its fragment, which is never sent. */
  readonly url: URL
  readonly scheme: 'http' | 'https'
  /** As written, in lower case: `münchen.de`, `192.0.2.1`, `[::1]`. */
  readonly host: string
  /** As written; undefined where the scheme's own port is meant. */
  readonly port: string | undefined
}

/**
 * Reads a URL strictly: what `new URL` would mend, drop or normalise is refused. No sentence shows userinfo, path or query.
 *
 * @example readUrl('https://example.com:8443/hook') // { url, scheme: 'https', host: 'example.com', port: '8443' }
 */
export function readUrl(text: string, redactText?: (text: string) => string): StrictUrl | UrlRefusal {
  const fault = faultOfText(text)
  if (fault !== undefined) return { refused: fault }
  const { written, authority, rest } = SHAPE.exec(text)?.groups ?? {}
  const scheme = written?.toLowerCase()
  if (scheme === undefined || authority === undefined) {
    return { refused: 'The URL must start with https:// and a host; received neither.' }
  }
  if (!isWeb(scheme))
    return { refused: `The URL must start with https://; received ${quote(`${scheme}://`, redactText)}.` }
  if (authority.includes('@') || USER_IN_FRAGMENT.test(rest ?? '')) {
    return { refused: 'The URL must not contain user information or an @ beside its host.' }
  }
  const { host, port } = AUTHORITY.exec(authority)?.groups ?? {}
  if (host === undefined) {
    return { refused: 'The host and port of the URL could not be parsed. Write https://host or https://host:8443.' }
  }
  return (
    checkSpelling(host, redactText) ??
    parseUrl(text, { scheme, host: host.toLowerCase(), port }) ?? {
      refused: `The host must be public; received ${quote(host.toLowerCase(), redactText)}, which, with its port, could not be parsed.`,
    }
  )
}

function faultOfText(text: string): string | undefined {
  // Half a character each at least, so that a huge text is not counted to its end.
  if (
    text.length > MOST_CHARACTERS &&
    [...text.slice(0, MOST_CHARACTERS + MOST_CHARACTERS + 1)].length > MOST_CHARACTERS
  ) {
    return `The URL must be at most ${MOST_CHARACTERS.toLocaleString('en')} characters; received more.`
  }
  const stray = STRAY.exec(text)?.[0].codePointAt(0)
  if (stray === undefined) return undefined
  const code = stray.toString(16).toUpperCase().padStart(4, '0')
  return `The URL must not contain whitespace, control characters, or backslashes; received U+${code}.`
}

function isWeb(scheme: string): scheme is StrictUrl['scheme'] {
  return scheme === 'https' || scheme === 'http'
}

function parseUrl(text: string, { scheme, host, port }: Omit<StrictUrl, 'url'>): StrictUrl | undefined {
  const url = urlOf(text)
  if (url === undefined) return undefined
  if (text.includes('#')) url.hash = ''
  return { url, scheme, host, port }
}

/** Read once: asking first whether a URL can be read costs as much again. */
function urlOf(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}
