export {
  Money,
  MoneyError,
  type MoneyFormat,
  NotADecimalError,
  NotAnIntegerError,
  ScaleError,
  UnitMismatchError,
  UnknownUnitError,
} from '@outlay/money'
export { AmountError } from './amounts.ts'
