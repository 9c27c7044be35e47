// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type Amounts, type Money, type OperationAmounts, type ReadMoney, type ResponseAmounts, type WithMoney, createMoneyCaller, createMoneyReader } from '../../money/runtime.ts'
import type * as responses from '@outlay/spec/x-router/response-types'

export { AmountError, Money } from '../../money/runtime.ts'

/** The amounts of an `ImageEstimate`. */
export type ImageEstimateMoney = { readonly estimatedCost: { readonly usd: Money<"USD"> } }
/** The amounts of a `ChatEstimate`. */
export type ChatEstimateMoney = { readonly estimatedCost: { readonly usd: Money<"USD"> } }
/** The amounts of a `ChatModelDescription`. */
export type ChatModelDescriptionMoney = { readonly pricing: { readonly input_per_1k_tokens: Money<"USD">; readonly output_per_1k_tokens: Money<"USD">; readonly blended_per_1k_tokens: Money<"USD"> } }
/** The amounts of a `ChatModelList`. */
export type ChatModelListMoney = { readonly models: readonly (ChatModelDescriptionMoney)[] }

/** The responses of x-router, and the amounts of each. */
export interface AmountsByResponse {
  readonly ImageEstimate: ResponseAmounts<responses.ImageEstimate, ImageEstimateMoney>
  readonly ImageGeneration: ResponseAmounts<responses.ImageGeneration, undefined>
  readonly ImageModelList: ResponseAmounts<responses.ImageModelList, undefined>
  readonly ChatEstimate: ResponseAmounts<responses.ChatEstimate, ChatEstimateMoney>
  readonly ChatCompletion: ResponseAmounts<responses.ChatCompletion, undefined>
  readonly ChatCompletionChunk: ResponseAmounts<responses.ChatCompletionChunk, undefined>
  readonly ChatModelList: ResponseAmounts<responses.ChatModelList, ChatModelListMoney>
}

const amountsOfImageEstimate: Amounts = {"required":{"estimatedCost":{"required":{"usd":{"unit":"USD"}}}}}
const amountsOfChatEstimate: Amounts = {"required":{"estimatedCost":{"required":{"usd":{"unit":"USD"}}}}}
const amountsOfChatModelDescription: Amounts = {"required":{"pricing":{"required":{"input_per_1k_tokens":{"unit":"USD"},"output_per_1k_tokens":{"unit":"USD"},"blended_per_1k_tokens":{"unit":"USD"}}}}}
const amountsOfChatModelList: Amounts = {"required":{"models":{"items":amountsOfChatModelDescription}}}

const operations: OperationAmounts = {
  "estimateImage": amountsOfImageEstimate,
  "generateImage": {},
  "listImageModels": {},
  "estimateChat": amountsOfChatEstimate,
  "completeChat": {},
  "listModels": amountsOfChatModelList,
}

/** The amounts of a response of x-router that is there already: give the function that it is a response to. */
export const readMoney: ReadMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyReader<AmountsByResponse>(operations)

/** Calls a function of x-router: its response as it came, and the amounts beside it. */
export const withMoney: WithMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyCaller<AmountsByResponse>(operations)
