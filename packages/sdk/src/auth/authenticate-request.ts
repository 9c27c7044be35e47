import { ApiKeyError } from '../errors/errors.ts'
import { type SentRequest, userAgent } from '../request/request.ts'
import { type Auth, headerOf, isFilled, placeKey, type SecurityScheme } from './credentials.ts'

/**
 * Puts the key into a request, or gives undefined when there is none: the document asks for no key, or nobody gives one. A key
 * that the caller put into the headers or the query by hand stays, and `auth` is not asked.
 *
 * @throws ApiKeyError for a key that must not or cannot be sent
 * @throws TypeError when the key could only be sent as a cookie
 * @example await authenticateRequest(request, { security: [{ type: 'http', scheme: 'bearer' }] }, { auth: 'sk-1' })
 */
export async function authenticateRequest(
  request: SentRequest,
  { security = [] }: { readonly security?: readonly SecurityScheme[] },
  { auth }: { readonly auth?: Auth | undefined },
): Promise<SentRequest | undefined> {
  const filled = security.filter((scheme) => isFilled(request, scheme))
  for (const header of filled.flatMap((scheme) => headerOf(scheme) ?? [])) {
    checkKey(request.operation, `The header ${header}`, String(request.headers[header]))
  }
  const sent = filled.length > 0 ? request : await withKey(request, security, auth)
  if (sent === undefined) return undefined
  checkTransport(sent)
  warnInBrowser(auth)
  return sent
}

let isWarned = false

/** Whoever opens a page can read the keys that it sends: said once. */
function warnInBrowser(auth: Auth | undefined): void {
  if (isWarned || auth === undefined || userAgent() !== undefined) return
  isWarned = true
  globalThis.console.warn(
    '@outlay/sdk: this page sends an API key, which everyone who opens the page can read. ' +
      'Call the API from your server, or let `auth` return short-lived keys of one user.',
  )
}

async function withKey(
  request: SentRequest,
  security: readonly SecurityScheme[],
  auth: Auth | undefined,
): Promise<SentRequest | undefined> {
  const [first] = security
  if (auth === undefined || first === undefined) return undefined
  const scheme = security.find((one) => one.in !== 'cookie')
  if (scheme === undefined) {
    throw new TypeError(
      `${request.operation}: the document expects the key in the cookie ${first.name}, which fetch does not let code ` +
        'set. Leave out `auth`; a browser sends the cookie of a signed-in user by itself.',
    )
  }
  const key = typeof auth === 'function' ? await auth() : auth
  if (key === undefined) return undefined
  checkKey(request.operation, 'The key that auth returns', key)
  return placeKey(request, scheme, key)
}

/**
 * Refuses a key that a header cannot carry as it is, without showing it. `given` says where the key comes from.
 *
 * @throws ApiKeyError
 */
export function checkKey(operation: string, given: string, key: string): void {
  if (typeof key === 'string' && /^[!-~]([ -~]*[!-~])?$/.test(key)) return
  throw new ApiKeyError(
    operation,
    'malformed-key',
    `${given} ${faultOf(key)}. A key must be printable ASCII without a space at either end. ` +
      'Check where it is read from: a file often ends in a line break, which trim() removes.',
  )
}

function faultOf(key: unknown): string {
  if (typeof key !== 'string') return `has type ${typeof key}`
  if (key === '') return 'is empty'
  return 'contains a line break, another control character, a space at either end, or a character outside ASCII'
}

/**
 * Refuses to send a request that holds a key where others on the way could read it.
 *
 * @throws ApiKeyError
 */
export function checkTransport({ operation, url }: SentRequest): void {
  // The query may hold the key. A path of the page becomes a URL in a Request only, which costs more than all else here.
  const [place = ''] = url.split('?')
  const { protocol, hostname, host } = new URL(/^https?:\/\//i.test(place) ? place : new Request(place).url)
  if (protocol === 'https:' || isLoopback(hostname)) return
  throw new ApiKeyError(
    operation,
    'plain-http',
    `The key was not sent to ${protocol}//${host}, because others could read it on the way. Use a baseUrl that starts with ` +
      'https://; http:// is only allowed to this machine (localhost, *.localhost, 127.0.0.0/8, [::1]).',
  )
}

/** Says whether a host, as URL writes it, is this machine: what is sent there crosses no network. */
export function isLoopback(hostname: string): boolean {
  return /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname)
}
