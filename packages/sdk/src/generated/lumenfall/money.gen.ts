// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type Amounts, type Money, type OperationAmounts, type ReadMoney, type ResponseAmounts, type WithMoney, createMoneyCaller, createMoneyReader } from '../../money/runtime.ts'
import type * as responses from '@outlay/spec/lumenfall/response-types'

export { AmountError, Money } from '../../money/runtime.ts'

/** The amounts of a `CostComponent`. */
export type CostComponentMoney = { readonly unit_price: Money<"USD">; readonly total_cost: Money<"USD"> }
/** The amounts of a `CostEstimate`. */
export type CostEstimateMoney = { readonly total_cost_micros: Money<"USD">; readonly components: readonly (CostComponentMoney)[] }
/** The amounts of a `Metadata`. */
export type MetadataMoney = { readonly cost: Money<"USD"> }
/** The amounts of an `ImageList`. */
export type ImageListMoney = { readonly metadata: MetadataMoney }
/** The amounts of a `ChatCompletion`. */
export type ChatCompletionMoney = { readonly metadata: MetadataMoney }
/** The amounts of a `ChatCompletionChunk`. */
export type ChatCompletionChunkMoney = { readonly metadata?: MetadataMoney }
/** The amounts of a `RunningMetadata`. */
export type RunningMetadataMoney = { readonly cost_estimate: Money<"USD"> }
/** The amounts of a `Video`. */
export type VideoMoney = { readonly metadata: RunningMetadataMoney | MetadataMoney | undefined }
/** The amounts of a `Balance`. */
export type BalanceMoney = { readonly available: { readonly amount: Money<"USD"> | null } }
/** The amounts of a `LedgerEntry`. */
export type LedgerEntryMoney = { readonly cost: Money<"USD"> }
/** The amounts of a `RequestList`. */
export type RequestListMoney = { readonly data: readonly (LedgerEntryMoney)[] }
/** The amounts of an `Invoice`. */
export type InvoiceMoney = { readonly total: Money<"USD">; readonly total_micros: Money<"USD"> }
/** The amounts of an `InvoiceList`. */
export type InvoiceListMoney = { readonly data: readonly (InvoiceMoney)[] }

/** The responses of lumenfall, and the amounts of each. */
export interface AmountsByResponse {
  readonly CostEstimate: ResponseAmounts<responses.CostEstimate, CostEstimateMoney>
  readonly ImageList: ResponseAmounts<responses.ImageList, ImageListMoney>
  readonly ChatCompletion: ResponseAmounts<responses.ChatCompletion, ChatCompletionMoney>
  readonly ChatCompletionChunk: ResponseAmounts<responses.ChatCompletionChunk, ChatCompletionChunkMoney>
  readonly Video: ResponseAmounts<responses.Video, VideoMoney>
  readonly ModelList: ResponseAmounts<responses.ModelList, undefined>
  readonly Model: ResponseAmounts<responses.Model, undefined>
  readonly Balance: ResponseAmounts<responses.Balance, BalanceMoney>
  readonly RequestList: ResponseAmounts<responses.RequestList, RequestListMoney>
  readonly InvoiceList: ResponseAmounts<responses.InvoiceList, InvoiceListMoney>
}

const amountsOfCostComponent: Amounts = {"required":{"unit_price":{"unit":"USD"},"total_cost":{"unit":"USD","scale":6}}}
const amountsOfCostEstimate: Amounts = {"required":{"total_cost_micros":{"unit":"USD","scale":6},"components":{"items":amountsOfCostComponent}}}
const amountsOfMetadata: Amounts = {"required":{"cost":{"unit":"USD"}}}
const amountsOfImageList: Amounts = {"required":{"metadata":amountsOfMetadata}}
const amountsOfChatCompletion: Amounts = {"required":{"metadata":amountsOfMetadata}}
const amountsOfChatCompletionChunk: Amounts = {"optional":{"metadata":amountsOfMetadata}}
const amountsOfRunningMetadata: Amounts = {"required":{"cost_estimate":{"unit":"USD"}}}
const amountsOfVideo: Amounts = {"required":{"metadata":{"either":[{"has":["cost_estimate","cost_currency"],"amounts":amountsOfRunningMetadata},{"has":["cost","cost_currency"],"amounts":amountsOfMetadata},{"has":[],"amounts":{}}]}}}
const amountsOfBalance: Amounts = {"required":{"available":{"required":{"amount":{"orNull":{"unit":"USD"}}}}}}
const amountsOfLedgerEntry: Amounts = {"required":{"cost":{"unit":"USD"}}}
const amountsOfRequestList: Amounts = {"required":{"data":{"items":amountsOfLedgerEntry}}}
const amountsOfInvoice: Amounts = {"required":{"total":{"unit":"USD"},"total_micros":{"unit":"USD","scale":6}}}
const amountsOfInvoiceList: Amounts = {"required":{"data":{"items":amountsOfInvoice}}}

const operations: OperationAmounts = {
  "generateImages": {"either":[{"has":["estimated","model","provider","total_cost_micros","currency","components"],"amounts":amountsOfCostEstimate},{"has":["created","data","metadata"],"amounts":amountsOfImageList}]},
  "editImages": {"either":[{"has":["estimated","model","provider","total_cost_micros","currency","components"],"amounts":amountsOfCostEstimate},{"has":["created","data","metadata"],"amounts":amountsOfImageList}]},
  "completeChat": {"either":[{"has":["id","object","created","choices","usage","metadata"],"is":{"object":"chat.completion"},"amounts":amountsOfChatCompletion},{"has":["estimated","provider","total_cost_micros","currency","components"],"amounts":amountsOfCostEstimate},{"has":["id","object","created","choices"],"is":{"object":"chat.completion.chunk"},"amounts":amountsOfChatCompletionChunk}]},
  "createVideo": {"either":[{"has":["id","object","created_at","completed_at","status","prompt","seconds","size","error","metadata"],"amounts":amountsOfVideo},{"has":["estimated","provider","total_cost_micros","currency","components"],"amounts":amountsOfCostEstimate}]},
  "getVideo": amountsOfVideo,
  "listModels": {},
  "getModel": {},
  "getBalance": amountsOfBalance,
  "listRequests": amountsOfRequestList,
  "listInvoices": amountsOfInvoiceList,
}

/** The amounts of a response of lumenfall that is there already: give the function that it is a response to. */
export const readMoney: ReadMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyReader<AmountsByResponse>(operations)

/** Calls a function of lumenfall: its response as it came, and the amounts beside it. */
export const withMoney: WithMoney<AmountsByResponse> =
  /* @__PURE__ */ createMoneyCaller<AmountsByResponse>(operations)
