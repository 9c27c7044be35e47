import ipaddr from 'ipaddr.js'
import { memoize } from './memoize.ts'

/** Why a URL is refused. */
export interface UrlRefusal {
  /** What the URL must be and what was received, to follow the name of the field. */
  readonly refused: string
}

const MOST_CHARACTERS = 2048
const SHAPE = /^(?<written>[a-z][a-z0-9+.-]*):\/\/(?<authority>[^/?#]*)(?<rest>.*)$/iu
const AUTHORITY = /^(?<host>\[[^[\]]*\]|[^:[\]]+)(?::(?<port>[1-9]\d{0,4}))?$/u
/** Characters that `URL` would trim, drop or read as a slash, and halves of characters. */
const STRAY = /[\p{Cc}\p{Z}\p{Cs}\ufeff\\]/u
/** `https://example.com#@127.0.0.1/`: some parsers read the part before the @ as a user. */
const USER_IN_FRAGMENT = /^[^/]*#[^/]*@/

/** A URL that every parser reads alike. */
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
 * Reads a URL strictly: whatever `new URL` would repair, drop or normalise is refused. No sentence shows user information,
 * path or query.
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
  // Two code units make a character at most, so that a huge text is not counted to its end.
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

/** Parses once: `URL.canParse` first would cost as much again. */
function urlOf(text: string): URL | undefined {
  try {
    return new URL(text)
  } catch {
    return undefined
  }
}

/** The last label of whatever `URL` reads as an IPv4 address in any notation. */
const ENDS_IN_NUMBER = /(?:^|\.)(?:\p{N}+|0x[0-9a-f]*)$/iu

/** In this order, so that the sentence names the most obvious fault. */
const FAULTS: readonly (readonly [found: (host: string) => boolean, fault: string])[] = [
  [(host) => host.startsWith('[') && host.includes('%'), 'has a zone ID'],
  [(host) => host.includes('%'), 'is percent-encoded'],
  [(host) => /[。．｡]/u.test(host), 'has a dot that is not a full stop'],
  [isDisguised, 'has characters that look like ASCII characters or are invisible'],
  [(host) => host.endsWith('.'), 'ends in a dot'],
  [(host) => /^\.|\.\./.test(host), 'has an empty label'],
  [isOddAddress, 'is an IPv4 address not written as four decimal numbers without leading zeros'],
]

/**
 * Checks a host as it is written, before `new URL` normalises it; undefined when nothing is wrong.
 *
 * @example checkSpelling('0x7f.1') // { refused: 'The host must be public; received "0x7f.1", which is an IPv4 address not written as …' }
 */
export function checkSpelling(host: string, redactText?: (text: string) => string): UrlRefusal | undefined {
  const found = faultOf(host)
  return found && { refused: `The host must be public; received ${quote(host, redactText)}, which ${found[1]}.` }
}

const faultOf = memoize((host: string) => FAULTS.find(([isFaulty]) => isFaulty(host)))

/** Full-width, circled or ligature letters and digits, the Kelvin sign, soft hyphens, variation selectors. */
function isDisguised(host: string): boolean {
  if (/^[\0-\x7f]*$/.test(host)) return false
  if (/\p{Default_Ignorable_Code_Point}/u.test(host)) return true
  return [...host].some((one) => one > '\x7f' && /[\0-\x7f]/.test(one.normalize('NFKC').toLowerCase()))
}

function isOddAddress(host: string): boolean {
  return ENDS_IN_NUMBER.test(host) && !ipaddr.IPv4.isValidFourPartDecimal(host)
}

/** Scheme, host and an optional port; nothing that `new URL` would read as more, or drop. */
const ORIGIN = /^https?:\/\/[^\s/?#\\@*,]+$/i

/**
 * Normalises an origin as `URL.origin` spells it: the host in lower-case ASCII, no default port. `refused` says what is
 * allowed, to follow `… must be`.
 *
 * @example readOrigin('HTTP://LocalHost:3000') // { origin: 'http://localhost:3000' }
 * @example readOrigin('http://localhost:80') // { origin: 'http://localhost' }
 */
export function readOrigin(text: string): { readonly origin: string } | UrlRefusal {
  if (ORIGIN.test(text) && URL.canParse(text)) return { origin: new URL(text).origin }
  return {
    refused: `an origin, http:// or https:// with a host and perhaps a port, such as http://localhost:3000; received ${JSON.stringify(text)}`,
  }
}

const MOST = 80

/**
 * Quotes a part of a URL for a sentence: redacted, at most 80 characters.
 *
 * @example quote('example.com') // "example.com"
 */
export function quote(text: string, redactText = (given: string): string => given): string {
  const safe = redactText(text)
  return JSON.stringify(safe.length > MOST ? `${safe.slice(0, MOST)}…` : safe)
}
