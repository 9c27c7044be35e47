import { describe, expect, it } from 'vitest'
import { seeded } from './seeded.ts'
import { uuid } from './uuid.ts'

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('a UUID by chance', () => {
  it.each([
    ['the least', () => 0, '00000000-0000-4000-8000-000000000000'],
    ['the most', () => 0.999999, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
  ])('has its version and its variant: %s', (_, random, text) => {
    expect(uuid(random)).toBe(text)
  })

  it('is another one each time, and the same ones again from the same seed', () => {
    const [random, again] = [seeded(7), seeded(7)]
    const made = Array.from({ length: 1000 }, () => uuid(random))
    expect(made.filter((one) => !FORM.test(one))).toEqual([])
    expect(new Set(made).size).toBe(1000)
    expect(Array.from({ length: 1000 }, () => uuid(again))).toEqual(made)
  })
})
