/** What the generated price and answer functions call. */
export {
  add,
  compare,
  exact,
  multiply,
  ONE,
  subtract,
  UnitSum,
  unitsAt,
  wholeNumber,
  wholeProduct,
} from '@outlay/money'
export type { AnsweredOperation } from './answer.ts'
export { catalogueOf, modelOf } from './catalogue.ts'
export { flat, graduated, packaged, perUnit, volume } from './charge-models.ts'
export { above, atLeast, atMost, below, given } from './condition.ts'
export type { Estimate, PricedOperation } from './estimate.ts'
export type { FaultRules } from './faults/refuse.ts'
export type { Line } from './line.ts'
export { whichever } from './lookup.ts'
export { codePoints, listLength, needed, oneOrMany, pixelsOf, product, quantityOf, ratio, tokens } from './measure.ts'
export type { PriceList } from './price-list.ts'
export { findFactor, findRate, findTiers, findUnitRate } from './rate.ts'
export { stateOf } from './state.ts'
export {
  amountOf,
  attribute,
  chargedLines,
  decimal,
  integer,
  labelOf,
  lineOf,
  mapped,
  number,
  optional,
  roundedAmount,
  stated,
  totalDecimal,
  totalOf,
  unitPrice,
  units,
} from './template.ts'
