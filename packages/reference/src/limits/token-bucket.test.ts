import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BucketState, createTokenBucket, rateLimitHeaders, type TokenBucket } from './token-bucket.ts'

const NOON = Date.parse('2026-11-20T12:00:00Z')
const NOON_SECONDS = NOON / 1000

/** A bucket from which so many tokens were taken at noon. */
const spent = (count: number, size = { burst: 240, perMinute: 120 }): TokenBucket => {
  const bucket = createTokenBucket(size)
  for (let taken = 0; taken < count; taken += 1) bucket.take(NOON)
  return bucket
}
/** What is asked about at `after` milliseconds past noon, with the reset in seconds past noon. */
const told = ({ resetAt, limit: _, ...state }: BucketState) => ({ ...state, reset: resetAt - NOON_SECONDS })

describe('240 tokens, 120 a minute, one every 500 ms', () => {
  it.each([
    ['the first is taken', 0, 0, { allowed: true, remaining: 239, reset: 1 }],
    ['the second of one instant', 1, 0, { allowed: true, remaining: 238, reset: 1 }],
    ['the third', 2, 0, { allowed: true, remaining: 237, reset: 2 }],
    ['the last', 239, 0, { allowed: true, remaining: 0, reset: 120 }],
    ['one too many', 240, 0, { allowed: false, remaining: 0, reset: 120, retryAfter: 1 }],
    ['1 ms before a token is back', 240, 499, { allowed: false, remaining: 0, reset: 120, retryAfter: 1 }],
    ['a part of a millisecond before', 240, 499.9, { allowed: false, remaining: 0, reset: 120, retryAfter: 1 }],
    ['exactly when it is back', 240, 500, { allowed: true, remaining: 0, reset: 121 }],
    ['1 ms before two are back', 240, 999, { allowed: true, remaining: 0, reset: 121 }],
    ['exactly when two are back', 240, 1000, { allowed: true, remaining: 1, reset: 121 }],
    ['1 ms before it is full', 240, 119_999, { allowed: true, remaining: 238, reset: 121 }],
    ['exactly when it is full', 240, 120_000, { allowed: true, remaining: 239, reset: 121 }],
    ['when it has long been full', 240, 86_400_000, { allowed: true, remaining: 239, reset: 86_401 }],
  ])('%s', (_, before, after, state) => {
    expect(told(spent(before).take(NOON + after))).toEqual(state)
  })
})

describe('2 tokens, 5 a minute, one every 12 s', () => {
  it.each([
    [0, { allowed: false, remaining: 0, reset: 24, retryAfter: 12 }],
    [1, { allowed: false, remaining: 0, reset: 24, retryAfter: 12 }],
    [999, { allowed: false, remaining: 0, reset: 24, retryAfter: 12 }],
    [1000, { allowed: false, remaining: 0, reset: 24, retryAfter: 11 }],
    [11_000, { allowed: false, remaining: 0, reset: 24, retryAfter: 1 }],
    [11_001, { allowed: false, remaining: 0, reset: 24, retryAfter: 1 }],
    [11_999, { allowed: false, remaining: 0, reset: 24, retryAfter: 1 }],
    [12_000, { allowed: true, remaining: 0, reset: 36 }],
    [23_999, { allowed: true, remaining: 0, reset: 36 }],
    [24_000, { allowed: true, remaining: 1, reset: 36 }],
  ])('%i ms after both were taken', (after, state) => {
    expect(told(spent(2, { burst: 2, perMinute: 5 }).take(NOON + after))).toEqual(state)
  })

  it('whoever looks takes nothing, and is told whether there is a token', () => {
    const bucket = spent(1, { burst: 2, perMinute: 5 })
    expect(told(bucket.peek(NOON))).toEqual({ allowed: true, remaining: 1, reset: 12 })
    expect(told(bucket.peek(NOON + 12_000))).toEqual({ allowed: true, remaining: 2, reset: 12 })
    expect(told(bucket.take(NOON))).toEqual({ allowed: true, remaining: 0, reset: 24 })
    expect(told(bucket.peek(NOON))).toEqual({ allowed: false, remaining: 0, reset: 24, retryAfter: 12 })
  })

  it('a clock that goes back by 1 ms takes nothing away', () => {
    const bucket = spent(1, { burst: 2, perMinute: 5 })
    expect(told(bucket.peek(NOON - 1))).toEqual({ allowed: true, remaining: 1, reset: 12 })
  })

  it('a clock that goes backwards refills nothing, and nothing twice when it comes back', () => {
    const bucket = spent(2, { burst: 2, perMinute: 5 })
    expect(told(bucket.take(NOON - 6_000))).toEqual({ allowed: false, remaining: 0, reset: 24, retryAfter: 18 })
    expect(told(bucket.take(NOON))).toEqual({ allowed: false, remaining: 0, reset: 24, retryAfter: 12 })
    expect(told(bucket.take(NOON + 11_999))).toMatchObject({ allowed: false })
    expect(told(bucket.take(NOON + 12_000))).toMatchObject({ allowed: true })
  })
})

it('the limit is the burst', () => {
  expect(spent(3).peek(NOON).limit).toBe(240)
})

it('7 a minute, which no float divides: in an hour of asking every millisecond, each comes back on its millisecond', () => {
  const bucket = spent(2, { burst: 2, perMinute: 7 })
  const taken: number[] = []
  for (let after = 1; after <= 3_600_000; after += 1) if (bucket.take(NOON + after).allowed) taken.push(after)
  // The fifth, say, after 5 × 60,000 ÷ 7 = 42857.14 ms.
  expect(taken).toEqual(Array.from({ length: 420 }, (_, index) => Math.ceil(((index + 1) * 60_000) / 7)))
})

it('agrees with a count of every single millisecond, backwards clocks included', () => {
  const sizes = fc.record({ burst: fc.integer({ min: 1, max: 6 }), perMinute: fc.integer({ min: 60, max: 5000 }) })
  const steps = fc.array(fc.record({ wait: fc.integer({ min: -300, max: 1500 }), takes: fc.boolean() }), {
    maxLength: 12,
  })
  fc.assert(
    fc.property(sizes, steps, (size, asked) => {
      const bucket = createTokenBucket(size)
      const naive = counted(size)
      let at = NOON
      for (const { wait, takes } of asked) {
        at += wait
        expect(takes ? bucket.take(at) : bucket.peek(at)).toEqual(naive(at, takes))
      }
    }),
    { numRuns: 200 },
  )
})

it('whoever waits as long as told is let in, and a second less is too short', () => {
  const sizes = fc.record({ burst: fc.integer({ min: 1, max: 300 }), perMinute: fc.integer({ min: 1, max: 1000 }) })
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 10_000 }), (size, after) => {
      const bucket = spent(size.burst, size)
      const { allowed, retryAfter = 0, resetAt } = bucket.peek(NOON + after)
      if (!allowed) {
        expect(bucket.peek(NOON + after + retryAfter * 1000).allowed).toBe(true)
        expect(bucket.peek(NOON + after + (retryAfter - 1) * 1000).allowed).toBe(false)
      }
      expect(bucket.peek(resetAt * 1000).remaining).toBe(size.burst)
    }),
  )
})

it.each([
  ['burst', 0, { burst: 0, perMinute: 1 }],
  ['burst', 1.5, { burst: 1.5, perMinute: 1 }],
  ['perMinute', -1, { burst: 1, perMinute: -1 }],
  ['perMinute', Number.NaN, { burst: 1, perMinute: Number.NaN }],
  ['burst', 1_000_000_001, { burst: 1_000_000_001, perMinute: 1 }],
])('a %s of %d is refused', (name, given, size) => {
  const sentence = `\`${name}\` must be a whole number from 1 to 1000000000; received ${given}.`
  expect(() => createTokenBucket(size)).toThrow(new RangeError(sentence))
})

/** The same bucket by counting: every millisecond adds to a stock of bigints, and what is to come is found by waiting. */
function counted({ burst, perMinute }: { burst: number; perMinute: number }) {
  const full = BigInt(burst) * 60_000n
  let stock = full
  let clock = NOON - 10_000
  const later = (shares: bigint): bigint => (shares + BigInt(perMinute) > full ? full : shares + BigInt(perMinute))
  const whenThereAre = (wanted: bigint, [shares, since, at]: readonly [bigint, number, number]): number => {
    if (shares >= wanted) return at
    let [waiting, when] = [shares, since]
    for (; waiting < wanted; when += 1) waiting = later(waiting)
    return when
  }
  return (at: number, takes: boolean): BucketState => {
    let [shares, since] = [stock, clock]
    for (; since < at; since += 1) shares = later(shares)
    const allowed = shares >= 60_000n
    if (takes && allowed) shares -= 60_000n
    if (takes) [stock, clock] = [shares, since]
    const resetAt = Math.ceil(whenThereAre(full, [shares, since, at]) / 1000)
    const retryAfter = Math.ceil((whenThereAre(60_000n, [shares, since, at]) - at) / 1000)
    return { allowed, limit: burst, remaining: Number(shares / 60_000n), resetAt, ...(!allowed && { retryAfter }) }
  }
}

it('an allowed request is told the limit, what is left and when all of it is back', () => {
  expect(rateLimitHeaders({ allowed: true, limit: 240, remaining: 0, resetAt: 1_795_176_001 })).toEqual({
    'X-RateLimit-Limit': '240',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': '1795176001',
  })
})
