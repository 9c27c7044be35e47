export { actualPrices } from './actual-prices.ts'
export { type AnswerContext, type Answered, type AnsweredOperation, answer } from './answer.ts'
export { catalogueOf } from './catalogue.ts'
export { type Estimate, type EstimateKind, estimate, type PricedOperation, type PricingContext } from './estimate.ts'
export type { CaughtFault, Fault } from './faults/fault.ts'
export { type FaultContext, type FaultRule, type FaultRules, type Refusal, refuse } from './faults/refuse.ts'
export type { Line } from './line.ts'
export type { CountTokens } from './measure.ts'
export type {
  ActualRate,
  CatalogueEntry,
  Entry,
  PriceList,
  Table,
} from './price-list.ts'
export { type PriceListChoice, priceListFor } from './price-list-for.ts'
export { priceListAt } from './price-list-index.ts'
export { type EstimateRequest, type ResponseCondition, requestEstimate } from './request-estimate.ts'
export type { Unpriced, UnpricedReason } from './unpriced.ts'
