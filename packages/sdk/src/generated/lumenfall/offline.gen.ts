// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type OfflineDryRun, type OfflineOperation, decidingFields, decidingNames, respondOffline } from '../../offline/runtime.ts'
import * as pricing from '@outlay/pricing/lumenfall'
import type { CompleteChatData, CostEstimate as CompleteChatDryRun, CostEstimate as CreateVideoDryRun, CostEstimate as EditImagesDryRun, CostEstimate as GenerateImagesDryRun, CreateVideoData, EditImagesData, GenerateImagesData } from '@outlay/spec/lumenfall/response-types'
import * as checks from '@outlay/validators/lumenfall/requests-thorough'

export { isRequestValidationError, isUnpricedError, type OfflineRequest, type OfflineOptions, type PriceList, priceVersion, type RequestViolation, RequestValidationError, UnpricedError, type UnpricedReason } from '../../offline/runtime.ts'

const generateImagesNames = {"method":"POST","parameters":[{"in":"query","name":"dryRun"}],"answerWhen":{"value":"$request.query.dryRun"},"body":{"fields":["model","prompt","n","size","quality","response_format","stream","style"]}}

const generateImagesOperation: OfflineOperation = { id: "generateImages", answer: pricing.generateImages, priceLists: pricing.priceLists, body: /* @__PURE__ */ decidingFields(generateImagesNames, checks.imageRequest), bodyRequired: true, condition: {"keys":["query","dryRun"],"is":[true]}, names: /* @__PURE__ */ decidingNames(generateImagesNames), parameters: [{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.generateImagesQueryDryRun}] }

/** Generate images, or estimate what they cost: what the server would answer at the instant `at`, without it. */
export const generateImages = (options: OfflineDryRun<GenerateImagesData, ["query","dryRun"], true>): GenerateImagesDryRun =>
  respondOffline(generateImagesOperation, options) as GenerateImagesDryRun

const editImagesNames = {"method":"POST","parameters":[{"in":"query","name":"dryRun"}],"answerWhen":{"value":"$request.query.dryRun"},"body":{"fields":["image","image[]","prompt","model","mask","n","size","quality","response_format","stream"]}}

const editImagesOperation: OfflineOperation = { id: "editImages", answer: pricing.editImages, priceLists: pricing.priceLists, body: /* @__PURE__ */ decidingFields(editImagesNames, checks.editRequest), bodyRequired: true, condition: {"keys":["query","dryRun"],"is":[true]}, names: /* @__PURE__ */ decidingNames(editImagesNames), parameters: [{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.editImagesQueryDryRun}] }

/** Edit images, or estimate what that costs: what the server would answer at the instant `at`, without it. */
export const editImages = (options: OfflineDryRun<EditImagesData, ["query","dryRun"], true>): EditImagesDryRun =>
  respondOffline(editImagesOperation, options) as EditImagesDryRun

const completeChatNames = {"method":"POST","parameters":[{"in":"query","name":"dryRun"}],"answerWhen":{"value":"$request.query.dryRun"},"body":{"fields":["model","messages","max_completion_tokens","max_tokens","n","seed","stream","stream_options","tools","tool_choice","response_format"]}}

const completeChatOperation: OfflineOperation = { id: "completeChat", answer: pricing.completeChat, priceLists: pricing.priceLists, body: /* @__PURE__ */ decidingFields(completeChatNames, checks.chatRequest), bodyRequired: true, condition: {"keys":["query","dryRun"],"is":[true]}, names: /* @__PURE__ */ decidingNames(completeChatNames), parameters: [{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.completeChatQueryDryRun}] }

/** Complete a chat, or estimate what that costs: what the server would answer at the instant `at`, without it. */
export const completeChat = (options: OfflineDryRun<CompleteChatData, ["query","dryRun"], true>): CompleteChatDryRun =>
  respondOffline(completeChatOperation, options) as CompleteChatDryRun

const createVideoNames = {"method":"POST","parameters":[{"in":"query","name":"dryRun"}],"answerWhen":{"value":"$request.query.dryRun"},"body":{"fields":["model","prompt","seconds","duration","size","n","input_reference"]}}

const createVideoOperation: OfflineOperation = { id: "createVideo", answer: pricing.createVideo, priceLists: pricing.priceLists, body: /* @__PURE__ */ decidingFields(createVideoNames, checks.videoRequest), bodyRequired: true, condition: {"keys":["query","dryRun"],"is":[true]}, names: /* @__PURE__ */ decidingNames(createVideoNames), parameters: [{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.createVideoQueryDryRun}] }

/** Start a video, or estimate what it costs: what the server would answer at the instant `at`, without it. */
export const createVideo = (options: OfflineDryRun<CreateVideoData, ["query","dryRun"], true>): CreateVideoDryRun =>
  respondOffline(createVideoOperation, options) as CreateVideoDryRun
