export type {
  Charge,
  ChargeModel,
  EstimateKind,
  Factor,
  Lookup,
  LookupValue,
  ModelLookup,
  Only,
  PriceRules,
} from './charge.ts'
export type { CompiledVendor } from './compiled-vendor.ts'
export type { AllOf, Comparison, ComparisonTest, Condition, Equals, EqualsMeasure, Given } from './condition.ts'
export type { EarlierRequest, Example, ExamplePrices, ExampleRequest } from './example.ts'
export type { FaultAnswer, FaultRule, FaultRules } from './fault-rule.ts'
export type { CodePoints, Length, Measure, PixelsOfText, Product, Quantity, Ratio, Tokens } from './measure.ts'
export type {
  AnswerWhen,
  Content,
  List,
  NextPage,
  Operation,
  Parameter,
  RequestBody,
  Response,
  SecretFields,
  SecurityScheme,
} from './operation.ts'
export type { Band, CatalogueEntry, PriceList, Provenance, RateEntry, RateTable } from './price-list.ts'
export type { DeclaredAnswer, Rules } from './rules.ts'
export type { Defaults, FormField, Schema } from './schema.ts'
export type { Checks, PropertyRules, RulePart, SchemaCheck, SchemaRule } from './schema-rule.ts'
export type {
  Amount,
  AmountTemplate,
  ComparisonTemplate,
  ConcatTemplate,
  CountTemplate,
  EachTemplate,
  FirstTemplate,
  LineAmount,
  ListSource,
  ListTemplate,
  ObjectTemplate,
  Template,
  TextTemplate,
  ValueTemplate,
} from './template.ts'
export type {
  AnyLabel,
  FaultLabel,
  FaultPart,
  FaultPartName,
  FirstOf,
  ItemAttribute,
  Json,
  LineLabel,
  LinePart,
  LineReference,
  LiteralValue,
  ModelAttribute,
  PathStep,
  PriceListAttribute,
  RequestValue,
  Scalar,
  StateType,
  StateValue,
  Value,
} from './value.ts'
export type { ErrorBodies, ErrorCode, Vendor, World, WorldPath, WorldReference } from './vendor.ts'
