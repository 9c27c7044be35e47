import { describe, expect, it } from 'vitest'
import * as money from './index.ts'

describe('the door of money', () => {
  it('opens onto these names and no others', () => {
    expect(Object.keys(money).sort()).toEqual([
      'DivisionByZeroError',
      'InexactError',
      'Money',
      'MoneyError',
      'NotADecimalError',
      'NotAnIntegerError',
      'ONE',
      'ScaleError',
      'UNITS',
      'UnitMismatchError',
      'UnitSum',
      'UnknownRoundingError',
      'UnknownUnitError',
      'ZERO',
      'add',
      'ceil',
      'compare',
      'countUnits',
      'divide',
      'exact',
      'fromUnits',
      'isNegative',
      'isUnit',
      'isZero',
      'multiply',
      'negate',
      'round',
      'subtract',
      'sum',
      'toDecimal',
      'toJsonNumber',
      'toSafeInteger',
      'unitRate',
      'unitsAt',
      'unitsOf',
      'unitsToDecimal',
      'wholeNumber',
      'wholeProduct',
    ])
  })

  it('hands out errors that are caught as one', () => {
    const refusals = [() => money.exact('x'), () => money.divide(money.ONE, money.ZERO), () => money.fromUnits(1n, -1)]
    for (const refusal of refusals) expect(refusal).toThrow(money.MoneyError)
    for (const refusal of refusals) expect(refusal).toThrow(RangeError)
  })
})
