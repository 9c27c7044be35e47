import { describe, expect, it } from 'vitest'
import { type CompiledCheck, type FaultsOf, validator } from './validator.ts'

/** Counts how often a check is asked. */
function counted<Check extends CompiledCheck | FaultsOf>(check: Check): Check & { asked: number } {
  const counting = Object.assign(
    (value: unknown) => {
      counting.asked += 1
      return check(value)
    },
    { asked: 0 },
  )
  return counting as Check & { asked: number }
}

const sentence = 'The body must be a different value; received 3.'
const faultOf = (given: unknown) => ({
  pointer: '',
  path: [],
  keyword: 'const',
  given,
  allowed: 'another value',
  message: sentence,
})

const made = () => {
  const quick = counted<CompiledCheck>((value) => value === 2)
  const thorough = counted<FaultsOf>((value) => (value === 2 ? [] : [faultOf(value)]))
  return { quick, thorough, two: validator<2>({ name: 'Two', quick, thorough }) }
}

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
    expect(made().two.validate(3)).toEqual({ faults: [faultOf(3)] })
  })

  it('answers whether a value fits without asking for faults', () => {
    const { two, thorough } = made()
    expect([two.fits(2), two.fits(3)]).toEqual([true, false])
    expect(thorough.asked).toBe(0)
  })

  it('has no faults to tell where the thorough check finds none', () => {
    const blind = validator<never>({ name: 'Blind', quick: () => false, thorough: () => [] })
    expect(blind.validate(1)).toEqual({ faults: [] })
  })

  it('is a Standard Schema', () => {
    const standard = made().two['~standard']
    expect([standard.version, standard.vendor]).toEqual([1, 'outlay'])
    expect(standard.validate(2)).toEqual({ value: 2 })
    expect(standard.validate(3)).toEqual({ issues: [{ message: sentence, path: [] }] })
  })
})
