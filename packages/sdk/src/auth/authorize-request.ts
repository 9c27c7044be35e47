import type { Call, ClientOptions } from '../client/client.ts'
import { userAgent } from '../request/identity.ts'
import type { SentRequest } from '../request/sent-request.ts'
import type { Auth, SecurityScheme } from './auth.ts'
import { checkKey, checkTransport } from './check-key.ts'
import { headerOf, isFilled, placeKey } from './place-key.ts'

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
  { security = [] }: Pick<Call, 'security'>,
  { auth }: Pick<ClientOptions, 'auth'>,
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
