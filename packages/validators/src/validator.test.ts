import { describe, expect, it } from 'vitest'
import { type CompiledCheck, validator } from './validator.ts'

/** A check of even numbers that counts how often it is asked. */
function evenCheck(says: boolean): CompiledCheck & { asked: number } {
  const check: CompiledCheck & { asked: number } = Object.assign(
    (value: unknown) => {
      check.asked += 1
      if (value === 2) return true
      if (says) check.errors = [{ instancePath: '', schemaPath: '#/const', keyword: 'const', params: {}, data: value }]
      return false
    },
    { asked: 0 },
  )
  return check
}

const made = () => {
  const [quick, thorough] = [evenCheck(false), evenCheck(true)]
  return { quick, thorough, two: validator<2>({ name: 'Two', quick, thorough, order: [], whole: 'It' }) }
}
const sentence = 'It is 3, another value; allowed is another value.'

describe('a validator', () => {
  it('has the name of its schema', () => {
    expect(made().two.name).toBe('Two')
  })

  it('gives back a value that fits, without asking for faults', () => {
    const { two, quick, thorough } = made()
    expect(two.validate(2)).toEqual({ value: 2 })
    expect([quick.asked, thorough.asked]).toEqual([1, 0])
  })

  it('gives the faults of a value that does not', () => {
    const fault = { pointer: '', path: [], keyword: 'const', given: 3, allowed: 'another value', message: sentence }
    expect(made().two.validate(3)).toEqual({ faults: [fault] })
  })

  it('answers whether a value fits without asking for faults', () => {
    const { two, thorough } = made()
    expect([two.fits(2), two.fits(3)]).toEqual([true, false])
    expect([thorough.asked, thorough.errors]).toEqual([0, undefined])
  })

  it('forgets the faults of the value before', () => {
    const { two } = made()
    two.validate(3)
    expect(two.validate(2)).toEqual({ value: 2 })
    expect(two.validate(5).faults).toHaveLength(1)
  })

  it('has no faults to tell where the thorough check finds none', () => {
    const blind = validator<never>({ name: 'Blind', quick: () => false, thorough: () => true, order: [] })
    expect(blind.validate(1)).toEqual({ faults: [] })
  })

  it('is a Standard Schema', () => {
    const standard = made().two['~standard']
    expect([standard.version, standard.vendor]).toEqual([1, 'outlay'])
    expect(standard.validate(2)).toEqual({ value: 2 })
    expect(standard.validate(3)).toEqual({ issues: [{ message: sentence, path: [] }] })
  })
})
