import { describe, expect, it } from 'vitest'
import { isUnit, UNITS } from './unit.ts'

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

  it('knows every unit that is not a currency', () => {
    expect(UNITS).toEqual(['credit', 'creative-unit'])
    expect(UNITS.every(isUnit)).toBe(true)
  })
})
