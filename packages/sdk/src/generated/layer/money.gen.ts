// Written by `pnpm generate` from openapi/layer/; change it there.
import { type Amounts, type ResponseAmounts, type Money, type WithMoney, type ReadMoney, createMoneyCaller, createMoneyReader, type OperationAmounts } from '../../money/runtime.ts'
import type * as answers from '@outlay/spec/layer/response-types'

export { AmountError, Money } from '../../money/runtime.ts'

/** The amounts of an `InferenceEstimate`. */
export type InferenceEstimateMoney = { readonly estimated_price_creative_units: Money<"creative-unit">; readonly workspace_balance_creative_units: Money<"creative-unit">; readonly estimated_remaining_balance_creative_units: Money<"creative-unit"> }
/** The amounts of an `InferenceStarted`. */
export type InferenceStartedMoney = { readonly estimated_price_creative_units: Money<"creative-unit"> }
/** The amounts of an `Inference`. */
export type InferenceMoney = { readonly actual_price_creative_units?: Money<"creative-unit"> }
/** The amounts of a `Workspace`. */
export type WorkspaceMoney = { readonly balance_creative_units: Money<"creative-unit">; readonly reserved_creative_units: Money<"creative-unit">; readonly available_creative_units: Money<"creative-unit"> }

/** The answers of layer, and the amounts of each. */
export interface AmountsByResponse {
  readonly InferenceEstimate: ResponseAmounts<answers.InferenceEstimate, InferenceEstimateMoney>
  readonly InferenceStarted: ResponseAmounts<answers.InferenceStarted, InferenceStartedMoney>
  readonly Inference: ResponseAmounts<answers.Inference, InferenceMoney>
  readonly Workspace: ResponseAmounts<answers.Workspace, WorkspaceMoney>
  readonly ModelList: ResponseAmounts<answers.ModelList, undefined>
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
export const readMoney: ReadMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyReader<AmountsByResponse>(operations)

/** Calls a function of layer: its answer as it came, and the amounts beside it. */
export const withMoney: WithMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyCaller<AmountsByResponse>(operations)
