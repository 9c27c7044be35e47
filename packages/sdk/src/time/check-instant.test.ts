import { describe, expect, it } from 'vitest'
import { assertInstant } from './check-instant.ts'

describe('an instant', () => {
  it.each([0, 1_796_126_400_000, 8.64e15])('may be %s', (at) => expect(() => assertInstant('at', at)).not.toThrow())

  it.each<readonly [value: unknown, given: string]>([
    [undefined, 'undefined'],
    [Number.NaN, 'NaN'],
    ['1796126400000', '"1796126400000"'],
    [-1, '-1'],
    [Infinity, 'Infinity'],
  ])('is not %j', (value, given) => {
    const allowed = 'milliseconds since 1970-01-01T00:00:00Z, such as Date.now()'
    expect(() => assertInstant('at', value)).toThrow(new TypeError(`\`at\` must be ${allowed}; received ${given}.`))
  })
})
