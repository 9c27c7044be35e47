export type { ContractCase } from './cases/contract-case.ts'
export type { Exchange, Reply, World } from './exchange.ts'
export { type CaseResult, holdToContract } from './hold-to-contract.ts'
export type { ContractOptions, Send, Suppose, SupposedPrices, SupposedServer } from './options.ts'
export { type PlannedCase, plannedCases, type Verdict } from './planned-cases.ts'
export { allRules, shapes } from './rules/all-rules.ts'
export { answer } from './rules/answer.ts'
export { body } from './rules/body.ts'
export { contentType } from './rules/content-type.ts'
export { price } from './rules/price.ts'
export { refusal } from './rules/refusal.ts'
export type { NotJudged, Rule } from './rules/rule.ts'
export { status } from './rules/status.ts'
export type { Violation } from './rules/violations.ts'
export { wording } from './rules/wording.ts'
export type { Bounds } from './send/bounds.ts'
export type { StartTimer } from './send/start-timer.ts'
export { supposedPrices } from './supposed.ts'
export type {
  ContractOperation,
  ContractVendor,
  Credentials,
  DeclaredContent,
  EarlierRequest,
  ExampleRequest,
  NamedExample,
} from './vendor.ts'
export { wireRequest } from './wire-request.ts'
