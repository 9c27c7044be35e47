import { describe, expect, it } from 'vitest'
import { seededRandom } from './seeded.ts'
import { randomUuid } from './uuid.ts'

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
