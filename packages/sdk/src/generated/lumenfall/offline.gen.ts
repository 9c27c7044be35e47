// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import * as pricing from '@outlay/pricing/lumenfall'
import * as validators from '@outlay/validators/lumenfall'
import { type Offline, type OfflineOperation, offline } from '../../offline/compiled.ts'
import type { GenerateImagesData, GenerateImagesResponses, EditImagesData, EditImagesResponses, CompleteChatData, CompleteChatResponses, CreateVideoData, CreateVideoResponses } from '@outlay/spec/lumenfall/schemas'

export { UnfitRequestError, UnpricedError } from '../../offline/compiled.ts'

const generateImagesOperation: OfflineOperation = { id: "generateImages", answer: pricing.generateImages, priceLists: pricing.priceLists, body: validators.imageRequest, bodyRequired: true, parameters: [{ ...{"name":"dryRun","in":"query","required":false,"types":["boolean"]} as const, check: validators.generateImagesQueryDryRun }] }

/** Generate images, or estimate what they cost: what the server would answer at the instant `at`, without it. */
export const generateImages = (options: Offline<GenerateImagesData>): GenerateImagesResponses[200] =>
  offline(generateImagesOperation, options) as GenerateImagesResponses[200]

const editImagesOperation: OfflineOperation = { id: "editImages", answer: pricing.editImages, priceLists: pricing.priceLists, body: validators.editRequest, bodyRequired: true, parameters: [{ ...{"name":"dryRun","in":"query","required":false,"types":["boolean"]} as const, check: validators.editImagesQueryDryRun }] }

/** Edit images, or estimate what that costs: what the server would answer at the instant `at`, without it. */
export const editImages = (options: Offline<EditImagesData>): EditImagesResponses[200] =>
  offline(editImagesOperation, options) as EditImagesResponses[200]

const completeChatOperation: OfflineOperation = { id: "completeChat", answer: pricing.completeChat, priceLists: pricing.priceLists, body: validators.chatRequest, bodyRequired: true, parameters: [{ ...{"name":"dryRun","in":"query","required":false,"types":["boolean"]} as const, check: validators.completeChatQueryDryRun }] }

/** Complete a chat, or estimate what that costs: what the server would answer at the instant `at`, without it. */
export const completeChat = (options: Offline<CompleteChatData>): CompleteChatResponses[200] =>
  offline(completeChatOperation, options) as CompleteChatResponses[200]

const createVideoOperation: OfflineOperation = { id: "createVideo", answer: pricing.createVideo, priceLists: pricing.priceLists, body: validators.videoRequest, bodyRequired: true, parameters: [{ ...{"name":"dryRun","in":"query","required":false,"types":["boolean"]} as const, check: validators.createVideoQueryDryRun }] }

/** Start a video, or estimate what it costs: what the server would answer at the instant `at`, without it. */
export const createVideo = (options: Offline<CreateVideoData>): CreateVideoResponses[200] =>
  offline(createVideoOperation, options) as CreateVideoResponses[200]
