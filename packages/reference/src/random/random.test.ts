import fc from 'fast-check'
import { decodeTime } from 'ulid'
import { describe, expect, it } from 'vitest'
import { createId, hashToSeed, pickOne, randomInteger, randomUuid, seedAtIndex, seededRandom } from './random.ts'

const first = (count: number, seed: number): number[] => Array.from({ length: count }, seededRandom(seed))

it('a seed gives the same numbers in every run and on every machine', () => {
  expect(first(3, 42)).toEqual([0.32010955279849107, 0.029324335110365807, 0.8595967563536034])
})

it('numbers lie from 0 to below 1, the same for the same seed, whatever the seed', () => {
  fc.assert(
    fc.property(fc.oneof(fc.integer(), fc.double()), (seed) => {
      const numbers = first(20, seed)
      expect(first(20, seed)).toEqual(numbers)
      expect(numbers.filter((one) => !(one >= 0 && one < 1))).toEqual([])
    }),
  )
})

it('generators with the same seed do not disturb each other', () => {
  const [one, other] = [seededRandom(7), seededRandom(7)]
  expect([one(), one(), other(), other()]).toEqual([...first(2, 7), ...first(2, 7)])
})

it.each([0, 1, 2])('neighbouring seeds spread evenly over the tenths at number %i', (index) => {
  const tenths = Array<number>(10).fill(0)
  for (let seed = 0; seed < 2000; seed += 1) {
    const tenth = Math.floor((first(3, seed)[index] ?? Number.NaN) * 10)
    tenths[tenth] = (tenths[tenth] ?? 0) + 1
  }
  // 200 are expected in each; the bounds are five standard deviations away.
  expect(tenths.filter((count) => count < 130 || count > 270)).toEqual([])
})

it.each([
  [5, 2 ** 32 + 5],
  [-1, 2 ** 32 - 1],
  [0, 2 ** 32],
  [Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER - 1],
  [Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER],
  [Number.MAX_SAFE_INTEGER, -1],
  [2 ** 52, 2 ** 51],
])('the seeds %d and %d give other numbers', (one, other) => {
  expect(first(3, one)).not.toEqual(first(3, other))
})

it('any two seeds give other numbers', () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.maxSafeInteger(), (one, other) => {
      fc.pre(one !== other)
      expect(first(3, one)).not.toEqual(first(3, other))
    }),
  )
})

describe('the seed of a text', () => {
  // The published test vectors of FNV-1a.
  it.each<readonly [text: string, then: number]>([
    ['', 0x811c9dc5],
    ['a', 0xe40c292c],
    ['foobar', 0xbf9cf968],
  ])('%j is its hash', (text, then) => {
    expect(hashToSeed(text)).toBe(then)
  })
})

const [LEAST, MOST] = [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER]

it.each<readonly [first: number, number: number, then: number]>([
  [42, 0, 42],
  [42, 3, 45],
  [-1, 1, 0],
  [LEAST, 1, LEAST + 1],
  [MOST - 1, 1, MOST],
  [MOST, 0, MOST],
  [MOST, 1, LEAST],
  [MOST, 2, LEAST + 1],
  [MOST - 1, 3, LEAST + 1],
])('after %d picture %d has the seed %d', (first, number, then) => {
  expect(seedAtIndex(first, number)).toBe(then)
})

describe('a whole number between two', () => {
  it.each<readonly [least: number, most: number, chance: number, then: number]>([
    [90, 100, 0, 90],
    [90, 100, 0.9999999999999999, 100],
    [1, 1, 0.5, 1],
    [0, 1, 0.5, 1],
  ])('from %d to %d at the chance %d is %d', (least, most, chance, then) => {
    expect(randomInteger(least, most, () => chance)).toBe(then)
  })

  it('never leaves them', () => {
    const whole = fc.integer({ min: 0, max: 1_000_000 })
    fc.assert(
      fc.property(whole, whole, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (one, more, chance) => {
        const found = randomInteger(one, one + more, () => chance)
        expect(found >= one && found <= one + more && Number.isInteger(found)).toBe(true)
      }),
    )
  })
})

describe('a pick', () => {
  it.each<readonly [chance: number, then: string]>([
    [0, 'a'],
    [0.3333, 'a'],
    [0.3334, 'b'],
    [0.9999999999999999, 'c'],
  ])('at the chance %d is %s of three', (chance, then) => {
    expect(pickOne(['a', 'b', 'c'], () => chance)).toBe(then)
  })

  it('from nothing is refused', () => {
    expect(() => pickOne([], () => 0)).toThrow(RangeError)
  })
})

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

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('a UUID by chance', () => {
  it.each([
    ['the least', () => 0, '00000000-0000-4000-8000-000000000000'],
    ['the most', () => 0.999999, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
  ])('has its version and its variant: %s', (_, random, text) => {
    expect(randomUuid(random)).toBe(text)
  })

  it('is another one each time, and the same ones again from the same seed', () => {
    const [random, again] = [seededRandom(7), seededRandom(7)]
    const made = Array.from({ length: 1000 }, () => randomUuid(random))
    expect(made.filter((one) => !FORM.test(one))).toEqual([])
    expect(new Set(made).size).toBe(1000)
    expect(Array.from({ length: 1000 }, () => randomUuid(again))).toEqual(made)
  })
})
