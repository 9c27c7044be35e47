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
  isZero,
  multiply,
  negate,
  ONE,
  subtract,
  sum,
  ZERO,
} from './exact.ts'
export type { MoneyFormat } from './format-money.ts'
export { toJsonNumber, toSafeInteger } from './json-number.ts'
export { Money } from './money.ts'
export { toDecimal, unitsToDecimal } from './print.ts'
export { fromUnits, type Rounding, round } from './round.ts'
export { isUnit, UNITS } from './unit.ts'
