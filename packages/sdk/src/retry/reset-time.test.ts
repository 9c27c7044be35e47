import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from './retry-after.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const after = (headers: Readonly<Record<string, string>>, status = 429): number | undefined =>
  parseRetryAfter({ status, headers: new Headers(headers) }, NOW)

describe('a wait', () => {
  it.each([
    ['1795176056', 56],
    ['1795176056123', 56.123],
    ['1795176056123456', 56.123],
    ['1795176056123456789', 56.123],
    ['1795176056.5', 56.5],
    ['1795175944000', 0],
    ['0', 0],
    ['0.25', 0.25],
    ['999999999', 999_999_999],
    ['17951760561', undefined],
    ['179517605612', undefined],
    ['99999999999999', undefined],
    ['9'.repeat(30), undefined],
    ['9'.repeat(400), undefined],
    ['-1', undefined],
    ['-1795176056123', undefined],
    ['120ms', 0.12],
    ['6m0s', 360],
    ['1h2m3.5s', 3723.5],
    ['1d', 86_400],
    ['0s', 0],
    ['1.5s', 1.5],
    ['12ms500µs', 0.012],
    ['12ms500Âµs', 0.012],
    ['900ns', 0],
    ['-6m0s', undefined],
    ['1.2.3s', undefined],
    ['6m0', undefined],
    ['m', undefined],
    ['6x', undefined],
    ['Fri, 20 Nov 2026 12:00:56 GMT', 56],
    ['2026-11-20T12:00:56Z', 56],
    ['2026-11-20T13:00:56.500+01:00', 56.5],
    ['Fri, 31 Dec 9999 23:59:59 GMT', undefined],
    ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ])('of %s is %s seconds, by whatever header', (value, seconds) => {
    for (const name of ['Retry-After', 'RateLimit-Reset', 'X-RateLimit-Reset', 'x-ratelimit-reset-requests']) {
      expect(after({ [name]: value }), name).toBe(seconds)
    }
  })

  it.each([
    [{ 'retry-after-ms': '1500' }, 1.5],
    [{ 'retry-after-ms': '20.5', 'Retry-After': '1' }, 0.0205],
    [{ 'retry-after-ms': 'soon', 'Retry-After': '1' }, 1],
    [{ 'retry-after-ms': '-1', 'Retry-After': '1' }, 1],
    [{ 'x-ratelimit-reset-ms': '1500' }, 1.5],
    [{ 'X-Rate-Limit-Reset': '1795176056' }, 56],
    [{ 'X-RateLimit-Reset-After': '1.25' }, 1.25],
    [{ 'anthropic-ratelimit-tokens-reset': '2026-11-20T12:00:56Z' }, 56],
    [{ RateLimit: '"default";r=0;t=1.5' }, 1.5],
    [{ RateLimit: '"default";r=0', 'X-RateLimit-Reset': '4' }, 4],
    [{ 'Retry-After': 'soon', 'RateLimit-Reset': '3' }, 3],
    [{ 'x-ratelimit-reset-requests': '1s', 'x-ratelimit-reset-tokens': '6m0s' }, 1],
    [
      {
        'x-ratelimit-reset-requests': '1s',
        'x-ratelimit-remaining-requests': '0',
        'x-ratelimit-reset-tokens': '6m0s',
        'x-ratelimit-remaining-tokens': '149984',
      },
      1,
    ],
    [{ 'x-ratelimit-remaining': '12', 'x-ratelimit-reset': '3600' }, undefined],
    [{ 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '36' }, 36],
    [
      {
        'x-ratelimit-reset-requests': '1s',
        'x-ratelimit-remaining-requests': '59',
        'x-ratelimit-reset-tokens': '6m0s',
        'x-ratelimit-remaining-tokens': '0',
      },
      360,
    ],
  ])('of %j is %s seconds', (headers, seconds) => expect(after(headers as Record<string, string>)).toBe(seconds))

  it('in thousandths is read of every status, as Retry-After is', () => {
    expect(after({ 'retry-after-ms': '1500', 'x-ratelimit-reset': '9' }, 503)).toBe(1.5)
  })
})
