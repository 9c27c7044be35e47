export {
  DivisionByZeroError,
  InexactError,
  MoneyError,
  NotADecimalError,
  NotAnIntegerError,
  ScaleError,
  UnitMismatchError,
  UnknownRoundingError,
  UnknownUnitError,
} from './errors.ts'
export {
  add,
  ceil,
  compare,
  divide,
  type Exact,
  exact,
  isNegative,
  isZero,
  multiply,
  negate,
  ONE,
  subtract,
  sum,
  ZERO,
} from './exact.ts'
export type { MoneyFormat } from './format-money.ts'
export type { Integer } from './integers.ts'
export { toJsonNumber, toSafeInteger } from './json-number.ts'
export { Money } from './money.ts'
export { toDecimal, unitsToDecimal } from './print.ts'
export { countUnits, fromUnits, type Rounding, round, unitsOf } from './round.ts'
export { isUnit, UNITS } from './unit.ts'
export { type UnitRate, UnitSum, unitRate, unitsAt, wholeNumber, wholeProduct } from './unit-sum.ts'
