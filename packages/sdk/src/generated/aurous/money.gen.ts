// Written by `pnpm generate` from openapi/aurous/; change it there.
import { type Amounts, type Money, type OperationAmounts, type ReadMoney, type ResponseAmounts, type WithMoney, createMoneyCaller, createMoneyReader } from '../../money/runtime.ts'
import type * as responses from '@outlay/spec/aurous/response-types'

export { AmountError, Money } from '../../money/runtime.ts'

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

/** The responses of aurous, and the amounts of each. */
export interface AmountsByResponse {
  readonly Estimate: ResponseAmounts<responses.Estimate, EstimateMoney>
  readonly Generation: ResponseAmounts<responses.Generation, GenerationMoney>
  readonly LoraList: ResponseAmounts<responses.LoraList, undefined>
  readonly CharacterList: ResponseAmounts<responses.CharacterList, undefined>
  readonly Character: ResponseAmounts<responses.Character, undefined>
  readonly UploadedFile: ResponseAmounts<responses.UploadedFile, undefined>
  readonly Pricing: ResponseAmounts<responses.Pricing, PricingMoney>
  readonly Balance: ResponseAmounts<responses.Balance, BalanceMoney>
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

/** The amounts of a response of aurous that is there already: give the function that it is a response to. */
export const readMoney: ReadMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyReader<AmountsByResponse>(operations)

/** Calls a function of aurous: its response as it came, and the amounts beside it. */
export const withMoney: WithMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyCaller<AmountsByResponse>(operations)
