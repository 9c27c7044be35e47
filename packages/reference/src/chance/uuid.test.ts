import { describe, expect, it } from 'vitest'
import { seeded } from './seeded.ts'
import { uuid } from './uuid.ts'

const FORM = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

describe('a UUID by chance', () => {
  it('is one of version 4, another each time, and the same ones from the same seed', () => {
    const [one, other] = [seeded(1), seeded(1)]
    const made = Array.from({ length: 200 }, () => uuid(one))
    expect(made.filter((id) => !FORM.test(id))).toEqual([])
    expect(new Set(made).size).toBe(200)
    expect(made.map(() => uuid(other))).toEqual(made)
  })

  it.each([
    ['the least', 0, '00000000-0000-4000-8000-000000000000'],
    ['the most', 0.999999, 'ffffffff-ffff-4fff-bfff-ffffffffffff'],
  ])('is by %s chance %d: %s', (_, chance, then) => {
    expect(uuid(() => chance)).toBe(then)
  })
})
