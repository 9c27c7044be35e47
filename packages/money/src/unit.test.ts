import { describe, expect, it } from 'vitest'
import { isUnit } from './unit.ts'

describe('isUnit', () => {
  it.each([
    ['USD', true],
    ['EUR', true],
    ['JPY', true],
    ['credit', true],
    ['creative-unit', true],
    ['usd', false],
    ['USDX', false],
    ['credits', false],
    ['Credit', false],
    ['constructor', false],
    ['', false],
  ])('%o is a unit: %s', (name, known) => {
    expect(isUnit(name)).toBe(known)
  })
})
