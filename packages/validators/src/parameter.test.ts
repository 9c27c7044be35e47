import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ParameterType, readParameter } from './parameter.ts'

describe('the text of a parameter', () => {
  it.each<readonly [text: string, types: readonly ParameterType[], then: unknown]>([
    ['4', ['integer'], 4],
    ['4', ['number'], 4],
    ['4', ['string'], '4'],
    ['4', [], '4'],
    ['4', ['boolean'], '4'],
    ['-64', ['integer'], -64],
    ['0', ['integer'], 0],
    // What is no integer stays a number, so that the validator says so.
    ['1.5', ['integer'], 1.5],
    ['1e3', ['number'], 1000],
    ['1E-2', ['number'], 0.01],
    ['2.50', ['number'], 2.5],
    ['', ['integer'], ''],
    [' 4', ['integer'], ' 4'],
    ['4 ', ['integer'], '4 '],
    ['+4', ['integer'], '+4'],
    ['04', ['integer'], '04'],
    ['4.', ['number'], '4.'],
    ['.5', ['number'], '.5'],
    ['0x10', ['number'], '0x10'],
    ['1_000', ['number'], '1_000'],
    ['NaN', ['number'], 'NaN'],
    ['Infinity', ['number'], 'Infinity'],
    ['four', ['integer'], 'four'],
    ['true', ['boolean'], true],
    ['false', ['boolean'], false],
    ['true', ['string'], 'true'],
    ['TRUE', ['boolean'], 'TRUE'],
    ['1', ['boolean'], '1'],
    ['true', ['integer', 'boolean'], true],
    ['1', ['boolean', 'integer'], 1],
    ['null', ['string'], 'null'],
  ])('%j of %j is read as %j', (text, types, then) => {
    expect(readParameter(text, types)).toBe(then)
  })

  it('is read back as the number whose JSON it is', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        const text = JSON.stringify(number)
        expect(readParameter(text, ['number'])).toBe(JSON.parse(text))
      }),
    )
  })

  it('stays as it is for the type string', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readParameter(text, ['string'])).toBe(text)
      }),
    )
  })
})
