import type { Fault } from '@outlay/pricing'
import { isLater } from '../time/instants.ts'
import type { LayerWorld } from './world.ts'

/** The account of a token, or why the token is refused. */
export type TokenCheck = { readonly account: string } | { readonly fault: Fault }

const SCHEME = /^Bearer +(\S+)$/i
/** Header, payload and signature; the signature may be empty and is ignored: the sample JWTs are unsigned. */
const JWT = /^([\w-]+)\.([\w-]+)\.[\w-]*$/
const INSTRUCTION = 'Send `Authorization: Bearer <token>` with a personal access token or a JWT.'

/**
 * Checks tokens: personal access tokens by the credentials of the world, JWTs by their subject and expiry.
 *
 * @example createTokenChecker(world)('Bearer layer_pat_acme', now()) // { account: 'acme' }
 */
export function createTokenChecker({
  accounts,
  credentials,
}: LayerWorld): (header: string | null, at: number) => TokenCheck {
  const tokenOf = (credential: string): string | undefined =>
    SCHEME.exec(credentials[credential]?.['Authorization'] ?? '')?.[1]
  const byToken = new Map(accounts.flatMap((one) => one.credentials.map((name) => [tokenOf(name), one.id] as const)))
  const bySubject = new Map<unknown, string>(accounts.map(({ subject, id }) => [subject, id]))
  return (header, at) => {
    if (header === null || header.trim() === '') return rejectToken('missing-token', `Missing token. ${INSTRUCTION}`)
    const token = SCHEME.exec(header)?.[1]
    const account = token === undefined ? undefined : byToken.get(token)
    if (account !== undefined) return { account }
    const { sub, exp } = payloadOf(token ?? '') ?? {}
    const named = bySubject.get(sub)
    if (named === undefined || typeof exp !== 'number')
      return rejectToken('unknown-token', `Unknown token. ${INSTRUCTION}`)
    if (isLater(exp, at)) return { account: named }
    return rejectToken('expired-token', 'The token has expired. Send a JWT whose `exp` is in the future.')
  }
}

function rejectToken(keyword: string, message: string): TokenCheck {
  return { fault: { fault: 'unauthenticated', keyword, message } }
}

/** The claims of a JWT; undefined for anything else. */
function payloadOf(token: string): Readonly<Record<string, unknown>> | undefined {
  const [, header, payload] = JWT.exec(token) ?? []
  return objectIn(header) === undefined ? undefined : objectIn(payload)
}

/** The JSON object in a part of a JWT (RFC 7515: base64url of UTF-8). */
function objectIn(part = ''): Readonly<Record<string, unknown>> | undefined {
  try {
    const bytes = Uint8Array.from(atob(part.replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0))
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as Readonly<Record<string, unknown>>) : undefined
  } catch {
    return undefined
  }
}
