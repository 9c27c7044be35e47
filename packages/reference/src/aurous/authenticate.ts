import type { Fault } from '@outlay/pricing'
import type { IncomingRequest } from '../behaviour/behaviour.ts'
import { type BucketState, createTokenBucket, rateLimitHeaders, type TokenBucket } from '../limits/token-bucket.ts'
import type { AurousAuthContext, Team } from './session.ts'
import type { AurousWorld, RateClass } from './world.ts'

/** The rate limit class of every operation that is not read-only. */
const CLASS_OF: Readonly<Record<string, RateClass>> = {
  estimateImage: 'estimate_post',
  createImage: 'create_post',
  createCharacter: 'create_post',
  createFile: 'files_post',
}

/** The header that requests an API version. */
const VERSION_HEADER = 'Aurous-Version'

/** The API keys of the world. */
export interface KeyRegistry {
  readonly teamOf: (key: string) => Team | undefined
  readonly isRevoked: (key: string) => boolean
  /** The version for requests that name none, from teams that pin none. */
  readonly defaultVersion: string
}

/** What authentication needs from the world. */
export interface AuthenticatorOptions {
  readonly now: () => number
  readonly keys: KeyRegistry
  readonly limits: AurousWorld['rate_limits']
  readonly requestId: () => string
}

/**
 * Authenticates requests: checks the key, the requested version and the rate limits of the team, in this order. Only a
 * request with a valid key and version takes a token.
 *
 * @example const authenticate = createAuthenticator({ now, keys, limits: world.rate_limits, requestId })
 */
export function createAuthenticator({
  now,
  keys,
  limits,
  requestId,
}: AuthenticatorOptions): (request: IncomingRequest) => AurousAuthContext {
  const buckets = new Map<Team, Partial<Record<RateClass, TokenBucket>>>()
  const bucketOf = (team: Team | undefined, name: RateClass): TokenBucket => {
    const known = team && buckets.get(team)?.[name]
    if (known !== undefined) return known
    const { burst, per_minute: perMinute } = limits[name]
    const made = createTokenBucket({ burst, perMinute })
    if (team !== undefined) buckets.set(team, { ...buckets.get(team), [name]: made })
    return made
  }
  return ({ request, operation, parameters }) => {
    const key = request.headers.get('x-api-key')
    const team = key === null ? undefined : keys.teamOf(key)
    const name = CLASS_OF[operation?.spec.id ?? ''] ?? 'read_get'
    const bucket = bucketOf(team, name)
    const strange = team === undefined ? [keyFault(key, keys)] : parameters.faults.filter(isVersionFault)
    const counts = strange.length === 0 && operation !== undefined
    const state = counts ? bucket.take(now()) : bucket.peek(now())
    const faults = counts && !state.allowed ? [limitFault(name, state)] : strange
    const versionHeader = strange.length === 0 ? parameters.values.header[VERSION_HEADER] : undefined
    const version = typeof versionHeader === 'string' ? versionHeader : (team?.pinnedVersion ?? keys.defaultVersion)
    const id = requestId()
    return {
      team,
      requestId: id,
      version,
      state: { requestId: id, ...(team?.pinnedVersion !== undefined && { pinnedVersion: team.pinnedVersion }) },
      headers: { ...rateLimitHeaders(state), 'Aurous-Request-Id': id, [VERSION_HEADER]: version },
      faults,
    }
  }
}

function keyFault(key: string | null, { isRevoked }: KeyRegistry): Fault {
  if (key === null || key.trim() === '') {
    const message = 'Missing API key. Send `X-Api-Key: <your key>`.'
    return { fault: 'unauthenticated', keyword: 'missing-key', message }
  }
  if (isRevoked(key)) {
    const message = 'The API key is revoked. Send an active key of your team.'
    return { fault: 'unauthenticated', keyword: 'revoked-key', message }
  }
  const message = 'Unknown API key. Send a key of your team: `al_live_` followed by 64 hexadecimal digits.'
  return { fault: 'unauthenticated', keyword: 'invalid-key', message }
}

function isVersionFault({ location, path }: Fault): boolean {
  return location === 'header' && path?.[0] === VERSION_HEADER
}

function limitFault(name: string, { retryAfter }: BucketState): Fault {
  return {
    fault: 'rate-limited',
    message: `Rate limit exceeded for ${name}. Retry after ${retryAfter}s.`,
    headers: { 'Retry-After': String(retryAfter) },
  }
}
