import type { Fault } from '@outlay/pricing'
import type { IncomingRequest } from '../behaviour/behaviour.ts'
import { createTokenBucket, type TokenBucket } from '../limits/token-bucket.ts'
import type { Account } from './billing/billing-account.ts'
import type { LumenfallAuthContext } from './session.ts'

/** An account and its rate limit. */
export interface AccountCredentials {
  readonly account: Account
  readonly requestsPerMinute: number | undefined
}

/** What authentication needs from the world. */
export interface AuthenticatorOptions {
  readonly now: () => number
  /** By the whole header `Authorization`, with `Bearer` as it is written here. */
  readonly accounts: ReadonlyMap<string, AccountCredentials>
  readonly requestId: () => string
}

/**
 * Authenticates requests by their key and applies the rate limit of their account; most accounts have none. Dry runs and
 * lists count as requests.
 *
 * @example const authenticate = createAuthenticator({ now, accounts, requestId })
 */
export function createAuthenticator({
  now,
  accounts,
  requestId,
}: AuthenticatorOptions): (request: IncomingRequest) => LumenfallAuthContext {
  const buckets = new Map<string, TokenBucket>()
  const bucketOf = ({ account: { id }, requestsPerMinute: perMinute }: AccountCredentials): TokenBucket | undefined => {
    const known = buckets.get(id)
    if (known !== undefined || perMinute === undefined) return known
    const made = createTokenBucket({ burst: perMinute, perMinute })
    buckets.set(id, made)
    return made
  }
  return ({ request, operation }) => {
    const key = keyOf(request.headers.get('authorization'))
    const known = key === undefined ? undefined : accounts.get(`Bearer ${key}`)
    const state = known === undefined || operation === undefined ? undefined : bucketOf(known)?.take(now())
    const id = requestId()
    return {
      account: known?.account,
      requestId: id,
      state: { requestId: id },
      headers: { 'X-Lumenfall-Request-Id': id },
      faults: [
        ...(known === undefined ? [keyFault(key)] : []),
        ...(state?.allowed === false ? [limitFault(known, state.retryAfter)] : []),
      ],
    }
  }
}

function keyOf(header: string | null): string | undefined {
  return /^Bearer +(\S+) *$/i.exec(header ?? '')?.[1]
}

function keyFault(key: string | undefined): Fault {
  if (key === undefined) {
    const message = 'Missing API key. Send `Authorization: Bearer <your key>`.'
    return { fault: 'unauthenticated', keyword: 'missing-key', message }
  }
  const message = 'Unknown API key. Send a key of your account: `lmnfl_`, an ID, a dot, and a secret.'
  return { fault: 'unauthenticated', keyword: 'invalid-key', message }
}

function limitFault(known: AccountCredentials | undefined, retryAfter: number | undefined): Fault {
  const message = `The rate limit of ${known?.requestsPerMinute} per minute is reached. Retry after ${retryAfter}s.`
  return { fault: 'rate-limited', message, headers: { 'Retry-After': String(retryAfter) } }
}
