import { expect, it } from 'vitest'
import { rateLimitHeaders } from './rate-limit-headers.ts'

it('an allowed request is told the limit, what is left and when all of it is back', () => {
  expect(rateLimitHeaders({ allowed: true, limit: 240, remaining: 0, resetAt: 1_795_176_001 })).toEqual({
    'X-RateLimit-Limit': '240',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': '1795176001',
  })
})

it('a refused request is also told when to come back', () => {
  expect(rateLimitHeaders({ allowed: false, limit: 2, remaining: 0, resetAt: 60, retryAfter: 12 })).toEqual({
    'X-RateLimit-Limit': '2',
    'X-RateLimit-Remaining': '0',
    'X-RateLimit-Reset': '60',
    'Retry-After': '12',
  })
})
