export { DivisionByZeroError } from './division-by-zero-error.ts'
export {
  add,
  ceil,
  compare,
  divide,
  type Exact,
  exact,
  isZero,
  multiply,
  negate,
  ONE,
  subtract,
  sum,
  ZERO,
} from './exact.ts'
export type { MoneyFormat } from './format-money.ts'
export { InexactError } from './inexact-error.ts'
export { toJsonNumber, toSafeInteger } from './json-number.ts'
export { Money } from './money.ts'
export { MoneyError } from './money-error.ts'
export { NotADecimalError } from './not-a-decimal-error.ts'
export { NotAnIntegerError } from './not-an-integer-error.ts'
export { toDecimal, unitsToDecimal } from './print.ts'
export { fromUnits, type Rounding, round } from './round.ts'
export { ScaleError } from './scale-error.ts'
export { isUnit, UNITS } from './unit.ts'
export { UnitMismatchError } from './unit-mismatch-error.ts'
export { UnknownRoundingError } from './unknown-rounding-error.ts'
export { UnknownUnitError } from './unknown-unit-error.ts'
