import { headerOf, hideKey, keysIn, type SecurityScheme } from '../auth/credentials.ts'
import type { SentRequest } from '../request/request.ts'

/** Keeps the secrets of a call out of errors, hooks and logs. */
export interface Redactor {
  /** The request without the secrets of its URL and body; headers are not its matter. */
  readonly redactRequest: (sent: SentRequest) => SentRequest
  /** A text without what it quotes of the secrets in the requests until now. */
  readonly redactText: (text: string) => string
}

/** What of a call holds secrets beside its request. */
export interface RedactedCall extends Secured {
  readonly path?: object | undefined
}

interface Secured {
  /** Where the keys of the call are. */
  readonly security?: readonly SecurityScheme[] | undefined
}

const same = <Value>(value: Value): Value => value

/** Hides nothing: the document knows of no secret in the call. */
export const noRedaction: Redactor = { redactRequest: same, redactText: same }

/** Headers that hold no secret, by their names. */
export const HARMLESS_HEADERS: RegExp = /^(accept|content-type|user-agent)$/

/** Hides the value of every header, but for those that hold no secret: so errors, hooks and logs keep the request. */
export function redactHeaders(request: SentRequest): SentRequest {
  const headers = { ...request.headers }
  for (const name in headers) if (!HARMLESS_HEADERS.test(name)) headers[name] = '***'
  return { ...request, headers }
}

/**
 * Hides the keys of a call wherever the document wants one, whoever put them there, and what a server quotes of them and
 * of other headers that a caller gives; words of those that are shorter than twelve, such as a date, hide nothing.
 *
 * Its `request` throws a TypeError for a header that cannot be sent, without its value: the runtime's own error shows it.
 */
export function redactKeys({ security = [] }: Secured): Redactor {
  const secrets: string[] = []
  return {
    redactRequest: (sent) => {
      const bound = security.map(headerOf)
      const words: string[] = []
      for (const [name, value] of Object.entries(sent.headers)) {
        if (!bound.includes(name) && /[^\t -~\x80-\xff]/.test(value)) {
          throw new TypeError(`${sent.operation}: a header has a line break, or a character beyond Latin 1.`)
        }
        if (!HARMLESS_HEADERS.test(name)) words.push(...(value.match(/\S{12,}/g) ?? []))
      }
      secrets.push(...security.flatMap((scheme) => keysIn(sent, scheme)), ...words)
      return security.reduce(hideKey, sent)
    },
    redactText: (text) => redactText(text, secrets),
  }
}

/** What the document marks as secret in the requests of an operation, by name; headers are hidden whatever they are. */
export interface SecretNames {
  readonly path?: readonly string[]
  readonly query?: readonly string[]
  /** Fields of the body, at any depth; the empty name is the whole body. */
  readonly body?: readonly string[]
}

/**
 * Hides what is marked, and what `before` hides. A field is hidden wherever it stands in the body, so that
 * neither a schema that holds itself nor a body that does not fit shows it.
 *
 * @example redactFields({ query: ['ticket'], body: ['password'] })
 */
export function redactFields(
  { path = [], query = [], body = [] }: SecretNames,
  before?: (call: RedactedCall) => Redactor,
): (call: RedactedCall) => Redactor {
  return (call) => {
    const redactor = before?.(call)
    const secrets: string[] = []
    return {
      redactRequest: (sent) => {
        const kept = redactor?.redactRequest(sent) ?? sent
        const values: Readonly<Record<string, unknown>> = { ...call.path }
        const found = path.map((name) => String(values[name] ?? ''))
        const url = withoutPath(withoutQuery(kept.url, query, found), found.slice(0, path.length))
        const hidden = { ...kept, url, body: withoutFields(kept, body, found) }
        secrets.push(...found)
        return hidden
      },
      redactText: (text) => redactText(redactor?.redactText(text) ?? text, secrets),
    }
  }
}

function withoutPath(url: string, values: readonly string[]): string {
  if (values.length === 0) return url
  const [path = '', ...query] = url.split('?')
  const encoded = values.map((value) => encodeURIComponent(value)).filter((value) => value !== '')
  const hidden = path.split('/').map((part) => (encoded.includes(part) ? '***' : part))
  return [hidden.join('/'), ...query].join('?')
}

function withoutQuery(url: string, names: readonly string[], found: string[]): string {
  const [path, query] = url.split('?')
  const parameters = new URLSearchParams(query)
  const filled = names.filter((name) => parameters.has(name))
  if (filled.length === 0) return url
  for (const name of filled) {
    found.push(...parameters.getAll(name))
    parameters.set(name, '***')
  }
  return `${path}?${parameters}`
}

function withoutFields({ body, headers }: SentRequest, names: readonly string[], found: string[]): SentRequest['body'] {
  if (body === undefined || names.length === 0) return body
  const redactField = (name: string, value: string): string => {
    if (!names.includes(name)) return withoutProperties(value, names, found)
    found.push(value)
    return '***'
  }
  if (body instanceof FormData) {
    const form = new FormData()
    for (const [name, value] of body) {
      // A file that is not marked stays the file that it is.
      if (value instanceof Blob && !names.includes(name)) form.append(name, value)
      else form.append(name, value instanceof Blob ? '***' : redactField(name, value))
    }
    return form
  }
  if (!/urlencoded/i.test(headers['content-type'] ?? '')) return redactField('', body)
  return String(
    new URLSearchParams([...new URLSearchParams(body)].map(([name, value]) => [name, redactField(name, value)])),
  )
}

/** JSON without the values of these properties; any other text as it is. */
function withoutProperties(text: string, names: readonly string[], found: string[]): string {
  const before = found.length
  try {
    const value: unknown = JSON.parse(text, (name, below) => {
      if (!names.includes(name)) return below
      found.push(...leavesOf(below))
      return '***'
    })
    return found.length === before ? text : JSON.stringify(value)
  } catch {
    return text
  }
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(leavesOf)
  return [String(value)]
}

/**
 * Replaces what a text quotes of some secrets by `***`, in every form in which it could. Escapes of JSON that `JSON.stringify` does
 * not write, such as `\\/`, are undone first; the value of the JSON stays the same.
 *
 * @example redactText('{"got":"a\\/b+cde"}', ['a/b+cde']) // '{"got":"***"}'
 */
export function redactText(text: string, secrets: readonly string[]): string {
  const plain = text.replace(/\\(u00(?!22|5c)[2-7][\da-f]|.)/gi, (whole, escaped: string) => {
    if (escaped === '/') return escaped
    return escaped.length > 1 ? String(JSON.parse(`"${whole}"`)) : whole
  })
  // No form changes letters and digits: a text without those of a secret does not quote it.
  return secrets
    .filter((secret) => (secret.match(/[a-z0-9]+/gi) ?? []).every((part) => plain.includes(part)))
    .flatMap(encodingsOf)
    .reduce((redacted, form) => redacted.replaceAll(form, '***'), plain)
}

// A field of a body of JSON, which a page quotes, which an error quotes. A key of letters and digits has one form.
const DEPTHS = [1, 2, 3]

/**
 * Lists the forms in which a text could quote a secret, the longest first: as it is, in JSON, in a URL, in a form, in HTML, and
 * these in one another. What is shorter than four is not a secret: without it texts
 * would be unreadable.
 *
 * @example encodingsOf('a&b/c') // [..., 'a&amp;b/c', 'a%26b%2Fc', 'a&b/c']
 */
export function encodingsOf(secret: string): string[] {
  let forms = new Set([secret])
  for (const _depth of DEPTHS) forms = new Set([...forms].flatMap(quoted))
  for (const form of numbered(secret)) forms.add(form)
  return [...forms].filter((form) => form.length > 3).sort((one, other) => (one.length < other.length ? 1 : -1))
}

/** As some templates write it: every sign by its number, and a URL in small letters. */
function numbered(text: string): string[] {
  const signs = (write: (code: number) => string): string =>
    text.replace(/[^a-z0-9]/gi, (sign) => `&#${write(sign.charCodeAt(0))};`)
  return [
    signs(String),
    signs((code) => `x${code.toString(16)}`),
    signs((code) => `x${code.toString(16).toUpperCase()}`),
    encodeURIComponent(text.toWellFormed()).replace(/%../g, (escaped) => escaped.toLowerCase()),
  ]
}

function quoted(text: string): string[] {
  const whole = text.toWellFormed()
  const inHtml = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return [
    text,
    JSON.stringify(text).slice(1, -1),
    encodeURIComponent(whole),
    String(new URLSearchParams([['', whole]])).slice(1),
    ...['"', '&quot;', '&#34;'].map((quote) => inHtml.replaceAll('"', quote)),
  ]
}
