// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type Amounts, type Mirror, type Money, type MoneyCaller, type MoneyReader, moneyCaller, moneyReader, type OperationAmounts } from '../../money/compiled.ts'
import type * as answers from '@outlay/spec/x-router/response-types'

export { AmountError, Money } from '../../money/compiled.ts'

/** The amounts of an `ImageEstimate`. */
export type ImageEstimateMoney = { readonly estimatedCost: { readonly usd: Money<"USD"> } }
/** The amounts of a `ChatEstimate`. */
export type ChatEstimateMoney = { readonly estimatedCost: { readonly usd: Money<"USD"> } }
/** The amounts of a `ChatModelDescription`. */
export type ChatModelDescriptionMoney = { readonly pricing: { readonly input_per_1k_tokens: Money<"USD">; readonly output_per_1k_tokens: Money<"USD">; readonly blended_per_1k_tokens: Money<"USD"> } }
/** The amounts of a `ChatModelList`. */
export type ChatModelListMoney = { readonly models: readonly (ChatModelDescriptionMoney)[] }

/** The answers of x-router, and the amounts of each. */
export interface AnswerAmounts {
  readonly ImageEstimate: Mirror<answers.ImageEstimate, ImageEstimateMoney>
  readonly ImageGeneration: Mirror<answers.ImageGeneration, undefined>
  readonly ImageModelList: Mirror<answers.ImageModelList, undefined>
  readonly ChatEstimate: Mirror<answers.ChatEstimate, ChatEstimateMoney>
  readonly ChatCompletion: Mirror<answers.ChatCompletion, undefined>
  readonly ChatCompletionChunk: Mirror<answers.ChatCompletionChunk, undefined>
  readonly ChatModelList: Mirror<answers.ChatModelList, ChatModelListMoney>
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

/** The amounts of an answer of x-router that is there already: give the function that it is an answer to. */
export const moneyIn: MoneyReader<AnswerAmounts> =
  /* @__PURE__ */ moneyReader<AnswerAmounts>(operations)

/** Calls a function of x-router: its answer as it came, and the amounts beside it. */
export const withMoney: MoneyCaller<AnswerAmounts> =
  /* @__PURE__ */ moneyCaller<AnswerAmounts>(operations)
