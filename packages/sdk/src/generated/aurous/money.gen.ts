// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type Amounts, type Mirror, type Money, type MoneyCaller, type MoneyReader, moneyCaller, moneyReader, type OperationAmounts } from '../../money/compiled.ts'
import type * as answers from '@outlay/spec/aurous/response-types'

export { AmountError, Money } from '../../money/compiled.ts'

/** The amounts of a `CostBreakdown`. */
export type CostBreakdownMoney = { readonly base: Money<"credit">; readonly enhance?: Money<"credit"> }
/** The amounts of an `Estimate`. */
export type EstimateMoney = { readonly estimated_cost: { readonly amount: Money<"credit">; readonly breakdown: CostBreakdownMoney } }
/** The amounts of a `Cost`. */
export type CostMoney = { readonly amount: Money<"credit">; readonly breakdown: CostBreakdownMoney }
/** The amounts of a `Generation`. */
export type GenerationMoney = { readonly cost: CostMoney }
/** The amounts of a `Pricing`. */
export type PricingMoney = { readonly image: { readonly base: Money<"credit">; readonly reference_image_per_image: Money<"credit"> } }
/** The amounts of a `Balance`. */
export type BalanceMoney = { readonly credits: Money<"credit">; readonly held_credits: Money<"credit">; readonly available_credits: Money<"credit"> }

/** The answers of aurous, and the amounts of each. */
export interface AnswerAmounts {
  readonly Estimate: Mirror<answers.Estimate, EstimateMoney>
  readonly Generation: Mirror<answers.Generation, GenerationMoney>
  readonly LoraList: Mirror<answers.LoraList, undefined>
  readonly CharacterList: Mirror<answers.CharacterList, undefined>
  readonly Character: Mirror<answers.Character, undefined>
  readonly UploadedFile: Mirror<answers.UploadedFile, undefined>
  readonly Pricing: Mirror<answers.Pricing, PricingMoney>
  readonly Balance: Mirror<answers.Balance, BalanceMoney>
}

const amountsOfCostBreakdown: Amounts = {"required":{"base":{"unit":"credit"}},"optional":{"enhance":{"unit":"credit"}}}
const amountsOfEstimate: Amounts = {"required":{"estimated_cost":{"required":{"amount":{"unit":"credit"},"breakdown":amountsOfCostBreakdown}}}}
const amountsOfCost: Amounts = {"required":{"amount":{"unit":"credit"},"breakdown":amountsOfCostBreakdown}}
const amountsOfGeneration: Amounts = {"required":{"cost":amountsOfCost}}
const amountsOfPricing: Amounts = {"required":{"image":{"required":{"base":{"unit":"credit"},"reference_image_per_image":{"unit":"credit"}}}}}
const amountsOfBalance: Amounts = {"required":{"credits":{"unit":"credit"},"held_credits":{"unit":"credit"},"available_credits":{"unit":"credit"}}}

const operations: OperationAmounts = {
  "estimateImage": amountsOfEstimate,
  "createImage": amountsOfGeneration,
  "getImage": amountsOfGeneration,
  "listLoras": {},
  "listCharacters": {},
  "createCharacter": {},
  "getCharacter": {},
  "createFile": {},
  "getPricing": amountsOfPricing,
  "getBalance": amountsOfBalance,
}

/** The amounts of an answer of aurous that is there already: give the function that it is an answer to. */
export const moneyIn: MoneyReader<AnswerAmounts> =
  /* @__PURE__ */ moneyReader<AnswerAmounts>(operations)

/** Calls a function of aurous: its answer as it came, and the amounts beside it. */
export const withMoney: MoneyCaller<AnswerAmounts> =
  /* @__PURE__ */ moneyCaller<AnswerAmounts>(operations)
