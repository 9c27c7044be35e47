import { ApiKeyError } from '../errors/errors.ts'
import { type SentRequest, userAgent } from '../request/request.ts'
import { type Auth, headerOf, isFilled, placeKey, type SecurityScheme } from './credentials.ts'

/**
 * The request with its key, or undefined when it has none: the document asks for no key, or nobody gives one. A key
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
    checkKey(request.operation, `the header ${header}`, String(request.headers[header]))
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
    '@outlay/sdk: a key is sent from a browser, where whoever opens the page can read it. ' +
      'Call the API from your server, or let auth give short-lived keys of one user.',
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
      `${request.operation}: the document wants the key as the cookie ${first.name}, and fetch lets no code set a ` +
        'cookie. Leave auth out; in a browser the cookie of a signed-in user goes with the request by itself.',
    )
  }
  const key = typeof auth === 'function' ? await auth() : auth
  if (key === undefined) return undefined
  checkKey(request.operation, 'the key that auth gives', key)
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
    `${given} ${faultOf(key)}; allowed is printable ASCII without a space at either end. ` +
      'Check where the key is read from: a file often ends in a line break, which trim() takes away.',
  )
}

function faultOf(key: unknown): string {
  if (typeof key !== 'string') return `is of the type ${typeof key}`
  if (key === '') return 'is empty'
  return 'has a line break, another control character, a space at an end, or a character beyond ASCII'
}

/**
 * Refuses to send a request that holds a key where others on the way could read it.
 *
 * @throws ApiKeyError
 */
export function checkTransport({ operation, url }: SentRequest): void {
  // A path of the page becomes a URL in a Request only; the query may hold the key.
  const { protocol, hostname, host } = new URL(new Request(url.split('?')[0] as string).url)
  if (protocol === 'https:' || isLoopback(hostname)) return
  throw new ApiKeyError(
    operation,
    'plain-http',
    `the key was not sent to ${protocol}//${host}: over ${protocol}// everyone on the way can read it. Allowed is https, ` +
      'and http to this machine (localhost, *.localhost, 127.0.0.0/8, [::1]). Give a baseUrl that starts with https://.',
  )
}

/** Whether a host, as URL writes it, is this machine: what is sent there crosses no network. */
export function isLoopback(hostname: string): boolean {
  return /^(127(\.\d+){3}|\[::1\]|(.+\.)?localhost)$/.test(hostname)
}
