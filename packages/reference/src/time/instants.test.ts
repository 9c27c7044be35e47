import { describe, expect, it } from 'vitest'
import { isLater, monthOf } from './instants.ts'

const AT = Date.parse('2026-11-20T00:00:00Z')

it.each([
  [1795132800, false],
  [1795132801, true],
  [1795132800.001, true],
  [1795132799.999, false],
  [0, false],
  [-1, false],
  [Infinity, true],
])('%d seconds lie ahead of the second 1795132800: %s', (seconds, ahead) => {
  expect(isLater(seconds, AT)).toBe(ahead)
})

describe('a month', () => {
  it.each<readonly [at: string, id: string, from: string, to: string]>([
    ['2026-11-01T00:00:00.000Z', '2026-11', '2026-11-01', '2026-12-01'],
    ['2026-11-30T23:59:59.999Z', '2026-11', '2026-11-01', '2026-12-01'],
    ['2026-12-31T23:59:59.999Z', '2026-12', '2026-12-01', '2027-01-01'],
    ['2028-02-29T12:00:00.000Z', '2028-02', '2028-02-01', '2028-03-01'],
    ['2026-12-01T00:30:00.000+01:00', '2026-11', '2026-11-01', '2026-12-01'],
  ])('of %s is %s in UTC', (at, id, from, to) => {
    expect(monthOf(Date.parse(at))).toEqual({ id, from: Date.parse(from), to: Date.parse(to) })
  })
})
