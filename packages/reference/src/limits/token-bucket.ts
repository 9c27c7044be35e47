/** How a bucket is filled. */
export interface BucketSize {
  /** How many tokens it holds at most, and at first. */
  readonly burst: number
  /** How many tokens come back in a minute, spread evenly. */
  readonly perMinute: number
}

/** A bucket at an instant. */
export interface BucketState {
  /** Whether a token was taken; when one only looks, whether there is one to take. */
  readonly allowed: boolean
  /** The burst. */
  readonly limit: number
  /** Whole tokens that are left. */
  readonly remaining: number
  /** When the bucket is full again if nobody takes more: seconds since 1970, rounded up. */
  readonly resetAt: number
  /** Only without a token: whole seconds until there is one, at least 1. */
  readonly retryAfter?: number
}

/** A stock of tokens that is spent by requests and refilled by time; instants are milliseconds since 1970. */
export interface TokenBucket {
  /** Takes a token, if there is one. */
  readonly take: (at: number) => BucketState
  /** Looks without taking. */
  readonly peek: (at: number) => BucketState
}

/** The shares of a token: a millisecond brings `perMinute` of them, so that every stock is whole and nothing drifts. */
const SHARES = 60_000
const SECOND = 1000
const MOST = 1_000_000_000

interface Stock {
  readonly shares: number
  /** The latest instant that was seen, in whole milliseconds; up to it the shares are counted. */
  readonly since: number
}

/**
 * A bucket that is full at first. Of an instant the whole milliseconds count. A clock that goes backwards takes nothing
 * away and refills nothing until it has caught up with itself.
 *
 * @throws RangeError when a size is not a whole number from 1 to a billion
 * @example const bucket = tokenBucket({ burst: 240, perMinute: 120 })
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
  asked: { readonly allowed: boolean; readonly at: number },
): BucketState {
  const { burst, perMinute } = size
  /** The first millisecond at which there are so many shares. */
  const whenThereAre = (shares: number): number => stock.since + Math.ceil((shares - stock.shares) / perMinute)
  return {
    allowed: asked.allowed,
    limit: burst,
    remaining: Math.floor(stock.shares / SHARES),
    resetAt: Math.ceil(whenThereAre(burst * SHARES) / SECOND),
    ...(!asked.allowed && { retryAfter: Math.ceil((whenThereAre(SHARES) - asked.at) / SECOND) }),
  }
}

function requireWhole(name: keyof BucketSize, given: number): void {
  if (Number.isInteger(given) && given >= 1 && given <= MOST) return
  throw new RangeError(`\`${name}\` must be a whole number from 1 to ${MOST}; received ${given}.`)
}
