import fc from 'fast-check'
import { decodeTime } from 'ulid'
import { expect, it } from 'vitest'
import { createId } from './identifier.ts'
import { seededRandom } from './seeded.ts'

const NOON = Date.parse('2026-11-20T12:00:00Z')

it.each([
  ['the start of time, which is not taken for none', 0, 'img_0000000000'],
  ['one millisecond', 1, 'img_0000000001'],
  ['the example of the ULID specification', 1469918176385, 'img_01ARYZ6S41'],
  ['noon', NOON, 'img_01M7WD7TG0'],
  ['noon and a fraction, of which the whole milliseconds count', NOON + 0.9, 'img_01M7WD7TG0'],
  ['the last instant', 2 ** 48 - 1, 'img_7ZZZZZZZZZ'],
])('the first ten characters tell %s', (_, at, start) => {
  expect(createId('img', at, seededRandom(1)).slice(0, 14)).toBe(start)
})

it('an id has its prefix, 26 Crockford characters and its time, and sorts by it; the same seed gives the same id', () => {
  const instants = fc.integer({ min: 0, max: 2 ** 48 - 2 })
  fc.assert(
    fc.property(instants, fc.integer(), (at, seed) => {
      const id = createId('gen', at, seededRandom(seed))
      expect(id).toMatch(/^gen_[0-9A-HJKMNP-TV-Z]{26}$/)
      expect(decodeTime(id.slice(4))).toBe(at)
      expect(createId('gen', at, seededRandom(seed))).toBe(id)
      expect(id < createId('gen', at + 1, seededRandom(seed))).toBe(true)
    }),
  )
})

it('chance fills the last sixteen characters: one generator gives a thousand ids, two seeds differ', () => {
  const random = seededRandom(1)
  const ids = Array.from({ length: 1000 }, () => createId('img', NOON, random))
  expect(new Set(ids).size).toBe(1000)
  expect(createId('img', NOON, seededRandom(1))).not.toBe(createId('img', NOON, seededRandom(2)))
  expect(createId('img', NOON, () => 0.5)).toBe('img_01M7WD7TG0GGGGGGGGGGGGGGGG')
})

it.each([[-1], [Number.NaN], [2 ** 48]])('an instant of %d is refused', (at) => {
  expect(() => createId('img', at, seededRandom(1))).toThrow(expect.objectContaining({ name: 'ULIDError' }))
})
