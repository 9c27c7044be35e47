// Written by `pnpm generate` from openapi/layer/; change it there.
import { type Amounts, type Money, type OperationAmounts, type ReadMoney, type ResponseAmounts, type WithMoney, createMoneyCaller, createMoneyReader } from '../../money/runtime.ts'
import type * as responses from '@outlay/spec/layer/response-types'

export { AmountError, Money } from '../../money/runtime.ts'

/** The amounts of an `InferenceEstimate`. */
export type InferenceEstimateMoney = { readonly estimated_price_creative_units: Money<"creative-unit">; readonly workspace_balance_creative_units: Money<"creative-unit">; readonly estimated_remaining_balance_creative_units: Money<"creative-unit"> }
/** The amounts of an `InferenceStarted`. */
export type InferenceStartedMoney = { readonly estimated_price_creative_units: Money<"creative-unit"> }
/** The amounts of an `Inference`. */
export type InferenceMoney = { readonly actual_price_creative_units?: Money<"creative-unit"> }
/** The amounts of a `Workspace`. */
export type WorkspaceMoney = { readonly balance_creative_units: Money<"creative-unit">; readonly reserved_creative_units: Money<"creative-unit">; readonly available_creative_units: Money<"creative-unit"> }

/** The responses of layer, and the amounts of each. */
export interface AmountsByResponse {
  readonly InferenceEstimate: ResponseAmounts<responses.InferenceEstimate, InferenceEstimateMoney>
  readonly InferenceStarted: ResponseAmounts<responses.InferenceStarted, InferenceStartedMoney>
  readonly Inference: ResponseAmounts<responses.Inference, InferenceMoney>
  readonly Workspace: ResponseAmounts<responses.Workspace, WorkspaceMoney>
  readonly ModelList: ResponseAmounts<responses.ModelList, undefined>
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

/** The amounts of a response of layer that is there already: give the function that it is a response to. */
export const readMoney: ReadMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyReader<AmountsByResponse>(operations)

/** Calls a function of layer: its response as it came, and the amounts beside it. */
export const withMoney: WithMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyCaller<AmountsByResponse>(operations)
