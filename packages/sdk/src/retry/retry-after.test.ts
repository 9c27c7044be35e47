import { describe, expect, it } from 'vitest'
import { parseRetryAfter } from './retry-after.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const SECOND = NOW / 1000

const after = (status: number, headers: Readonly<Record<string, string>>, now = NOW) =>
  parseRetryAfter({ status, headers: new Headers(headers) }, now)

describe('Retry-After', () => {
  it.each([
    ['12', 12],
    ['0', 0],
    ['00030', 30],
    [' 7 ', 7],
    ['120', 120],
    ['300', 300],
    ['1.5', 1.5],
    ['86400', 86_400],
    ['999999999', 999_999_999],
    ['5, 10', 5],
    ['Fri, 20 Nov 2026 12:00:30 GMT', 30],
    ['Friday, 20-Nov-26 12:00:30 GMT', 30],
    ['2026-11-20T12:01:00Z', 60],
    ['Fri, 20 Nov 2026 11:59:59 GMT', 0],
    ['Sun, 06 Nov 1994 08:49:37 GMT', 0],
    [String(SECOND + 40), 40],
    [String(SECOND - 40), 0],
    ['4102444800', 4_102_444_800 - SECOND],
  ])('%j is %d seconds', (value, seconds) => {
    expect(after(503, { 'Retry-After': value })).toBe(seconds)
  })

  it.each([[''], ['soon'], ['NaN'], ['12abc'], ['0x10'], ['1e3'], ['1.2.3'], ['-5'], ['in 5'], ['Fri, 99 Nov 2026']])(
    '%j says nothing',
    (value) => expect(after(503, { 'Retry-After': value })).toBeUndefined(),
  )

  it('as a date is counted from a part of a second on, to the millisecond', () => {
    expect(after(503, { 'Retry-After': 'Fri, 20 Nov 2026 12:00:30 GMT' }, NOW + 251)).toBe(29.749)
  })

  it.each([408, 429, 500, 502, 503, 504])('is read of a %d', (status) => {
    expect(after(status, { 'Retry-After': '3' })).toBe(3)
  })
})

describe('the headers of a limit', () => {
  it.each([
    ['RateLimit', '"default";r=0;t=30', 30],
    ['RateLimit', '"default"; r=0; t=30', 30],
    ['RateLimit', '"default";r=0;t=30;pk=:cHsdsRa894==:', 30],
    ['RateLimit', '"t=5";r=0;t=30', 30],
    ['RateLimit', 'limit=10, remaining=0, reset=30', 30],
    ['RateLimit', '"default";r=0', undefined],
    ['RateLimit-Reset', '30', 30],
    ['RateLimit-Reset', '0', 0],
    ['X-RateLimit-Reset', '30', 30],
    ['X-RateLimit-Reset', String(SECOND + 30), 30],
    ['X-RateLimit-Reset', `${SECOND + 30}.5`, 30.5],
    ['X-RateLimit-Reset', '2026-11-20T12:00:30Z', 30],
    ['X-RateLimit-Reset', String(SECOND - 1), 0],
    ['X-RateLimit-Reset', 'later', undefined],
  ])('%s: %s on a 429 is %s seconds', (name, value, seconds) => {
    expect(after(429, { [name]: value })).toBe(seconds)
  })

  const all = {
    'X-RateLimit-Reset': '4',
    'RateLimit-Reset': '3',
    RateLimit: '"default";r=0;t=2',
    'Retry-After': '1',
  }
  it.each([
    ['Retry-After', [], 1],
    ['RateLimit', ['Retry-After'], 2],
    ['RateLimit-Reset', ['Retry-After', 'RateLimit'], 3],
    ['X-RateLimit-Reset', ['Retry-After', 'RateLimit', 'RateLimit-Reset'], 4],
  ] as const)('%s comes first without %j', (_name, absent, seconds) => {
    const headers = Object.fromEntries(Object.entries(all).filter(([name]) => !absent.some((one) => one === name)))
    expect(after(429, headers)).toBe(seconds)
  })

  it.each([200, 400, 402, 500, 503])('say nothing of a %d', (status) => {
    const { 'Retry-After': _, ...limits } = all
    expect(after(status, limits)).toBeUndefined()
  })
})
