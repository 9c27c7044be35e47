// Written by `pnpm generate` from openapi/layer/; change it there.
import { type Amounts, type Mirror, type Money, type MoneyCaller, type MoneyReader, moneyCaller, moneyReader, type OperationAmounts } from '../../money/compiled.ts'
import type * as answers from '@outlay/spec/layer/response-types'

export { AmountError, Money } from '../../money/compiled.ts'

/** The amounts of an `InferenceEstimate`. */
export type InferenceEstimateMoney = { readonly estimated_price_creative_units: Money<"creative-unit">; readonly workspace_balance_creative_units: Money<"creative-unit">; readonly estimated_remaining_balance_creative_units: Money<"creative-unit"> }
/** The amounts of an `InferenceStarted`. */
export type InferenceStartedMoney = { readonly estimated_price_creative_units: Money<"creative-unit"> }
/** The amounts of an `Inference`. */
export type InferenceMoney = { readonly actual_price_creative_units?: Money<"creative-unit"> }
/** The amounts of a `Workspace`. */
export type WorkspaceMoney = { readonly balance_creative_units: Money<"creative-unit">; readonly reserved_creative_units: Money<"creative-unit">; readonly available_creative_units: Money<"creative-unit"> }

/** The answers of layer, and the amounts of each. */
export interface AnswerAmounts {
  readonly InferenceEstimate: Mirror<answers.InferenceEstimate, InferenceEstimateMoney>
  readonly InferenceStarted: Mirror<answers.InferenceStarted, InferenceStartedMoney>
  readonly Inference: Mirror<answers.Inference, InferenceMoney>
  readonly Workspace: Mirror<answers.Workspace, WorkspaceMoney>
  readonly ModelList: Mirror<answers.ModelList, undefined>
}

const amountsOfInferenceEstimate: Amounts = {"required":{"estimated_price_creative_units":{"unit":"creative-unit"},"workspace_balance_creative_units":{"unit":"creative-unit"},"estimated_remaining_balance_creative_units":{"unit":"creative-unit"}}}
const amountsOfInferenceStarted: Amounts = {"required":{"estimated_price_creative_units":{"unit":"creative-unit"}}}
const amountsOfInference: Amounts = {"optional":{"actual_price_creative_units":{"unit":"creative-unit"}}}
const amountsOfWorkspace: Amounts = {"required":{"balance_creative_units":{"unit":"creative-unit"},"reserved_creative_units":{"unit":"creative-unit"},"available_creative_units":{"unit":"creative-unit"}}}

const operations: OperationAmounts = {
  "estimateInference": amountsOfInferenceEstimate,
  "executeInference": amountsOfInferenceStarted,
  "getInference": amountsOfInference,
  "getWorkspace": amountsOfWorkspace,
  "listModels": {},
}

/** The amounts of an answer of layer that is there already: give the function that it is an answer to. */
export const moneyIn: MoneyReader<AnswerAmounts> =
  /* @__PURE__ */ moneyReader<AnswerAmounts>(operations)

/** Calls a function of layer: its answer as it came, and the amounts beside it. */
export const withMoney: MoneyCaller<AnswerAmounts> =
  /* @__PURE__ */ moneyCaller<AnswerAmounts>(operations)
