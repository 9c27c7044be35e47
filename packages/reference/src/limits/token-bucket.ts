/** The size of a bucket. */
export interface BucketSize {
  /** How many tokens it holds at most, and at the start. */
  readonly burst: number
  /** How many tokens are refilled per minute, spread evenly. */
  readonly perMinute: number
}

/** A bucket at an instant. */
export interface BucketState {
  /** Whether a token was taken, or with `peek`, whether one could be. */
  readonly allowed: boolean
  /** The burst. */
  readonly limit: number
  /** Whole tokens left. */
  readonly remaining: number
  /** When the bucket is full again if nobody takes more: seconds since 1970, rounded up. */
  readonly resetAt: number
  /** Only without a token: whole seconds until there is one, at least 1. */
  readonly retryAfter?: number
}

/** Tokens that requests spend and time refills; instants are milliseconds since 1970. */
export interface TokenBucket {
  /** Takes a token if there is one. */
  readonly take: (at: number) => BucketState
  /** Reads the state without taking a token. */
  readonly peek: (at: number) => BucketState
}

/** Shares per token: each millisecond refills `perMinute` shares, so every stock is a whole number and nothing drifts. */
const SHARES = 60_000
const SECOND = 1000
const MOST = 1_000_000_000

interface Stock {
  readonly shares: number
  /** The latest instant seen, in whole milliseconds, up to which the shares are counted. */
  readonly since: number
}

/**
 * A full bucket. Instants are rounded down to milliseconds. A clock that goes backwards takes nothing away, and refills
 * nothing until it has caught up.
 *
 * @throws RangeError when a size is not a whole number from 1 to a billion
 * @example const bucket = createTokenBucket({ burst: 240, perMinute: 120 })
 * bucket.take(Date.parse('2026-11-20T12:00:00Z')) // { allowed: true, limit: 240, remaining: 239, resetAt: 1795176001 }
 */
export function createTokenBucket(size: BucketSize): TokenBucket {
  requireWhole('burst', size.burst)
  requireWhole('perMinute', size.perMinute)
  let stock: Stock = { shares: size.burst * SHARES, since: 0 }
  return {
    take: (at) => {
      const found = refill(size, stock, Math.floor(at))
      const allowed = hasToken(found)
      stock = allowed ? { ...found, shares: found.shares - SHARES } : found
      return stateOf(size, stock, { allowed, at: Math.floor(at) })
    },
    peek: (at) => {
      const found = refill(size, stock, Math.floor(at))
      return stateOf(size, found, { allowed: hasToken(found), at: Math.floor(at) })
    },
  }
}

function hasToken({ shares }: Stock): boolean {
  return shares >= SHARES
}

function refill({ burst, perMinute }: BucketSize, stock: Stock, at: number): Stock {
  if (at <= stock.since) return stock
  return { shares: Math.min(burst * SHARES, stock.shares + (at - stock.since) * perMinute), since: at }
}

function stateOf(
  size: BucketSize,
  stock: Stock,
  result: { readonly allowed: boolean; readonly at: number },
): BucketState {
  const { burst, perMinute } = size
  /** The first millisecond with so many shares. */
  const whenThereAre = (shares: number): number => stock.since + Math.ceil((shares - stock.shares) / perMinute)
  return {
    allowed: result.allowed,
    limit: burst,
    remaining: Math.floor(stock.shares / SHARES),
    resetAt: Math.ceil(whenThereAre(burst * SHARES) / SECOND),
    ...(!result.allowed && { retryAfter: Math.ceil((whenThereAre(SHARES) - result.at) / SECOND) }),
  }
}

function requireWhole(name: keyof BucketSize, given: number): void {
  if (Number.isInteger(given) && given >= 1 && given <= MOST) return
  throw new RangeError(`\`${name}\` must be a whole number from 1 to ${MOST}; received ${given}.`)
}

/**
 * The headers that tell a client what is left: `X-RateLimit-Limit`, `-Remaining` and `-Reset` (seconds since 1970).
 *
 * @example rateLimitHeaders(bucket.take(now())) // { 'X-RateLimit-Limit': '240', 'X-RateLimit-Remaining': '239', … }
 */
export function rateLimitHeaders({ limit, remaining, resetAt }: BucketState): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(limit),
    'X-RateLimit-Remaining': String(remaining),
    'X-RateLimit-Reset': String(resetAt),
  }
}
