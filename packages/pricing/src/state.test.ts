import { exact } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import { stateOf } from './state.ts'

type Type = Parameters<typeof stateOf>[2]

describe('a value of the running server', () => {
  it.each<readonly [type: Type, value: unknown]>([
    ['decimal', '12.5'],
    ['decimal', '-0.5'],
    ['decimal', 12.5],
    ['decimal', exact('12.5')],
    ['integer', 0],
    ['string', ''],
    ['boolean', false],
  ])('that is declared %s may be %o', (type, value) => {
    expect(stateOf({ it: value }, 'it', type)).toBe(value)
  })

  it.each([undefined, {}, { it: null }, { it: undefined }])('is absent from %j', (state) => {
    expect(stateOf(state, 'it', 'decimal')).toBeUndefined()
  })

  it.each<readonly [type: Type, value: unknown, shown: string]>([
    ['decimal', 'plenty', 'a decimal; received "plenty"'],
    ['decimal', '', 'a decimal; received ""'],
    ['decimal', Number.NaN, 'a decimal; received null'],
    ['decimal', Number.POSITIVE_INFINITY, 'a decimal; received null'],
    ['decimal', true, 'a decimal; received true'],
    ['decimal', [1], 'a decimal; received [1]'],
    ['integer', '3', 'an integer; received "3"'],
    ['integer', 1.5, 'an integer; received 1.5'],
    ['integer', 2 ** 53, 'an integer; received 9007199254740992'],
    ['string', 5, 'a string; received 5'],
    ['boolean', 'yes', 'a boolean; received "yes"'],
  ])('that is declared %s has no price as %o', (type, value, shown) => {
    const message = `The state \`it\` must be ${shown}.`
    expect(() => stateOf({ it: value }, 'it', type)).toThrow(
      expect.objectContaining({ unpriced: { priced: false, reason: 'missing-state', pointer: '', message } }),
    )
  })
})
