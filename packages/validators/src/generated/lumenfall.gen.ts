// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type Validator, validator } from '../runtime.ts'
import * as quick from './lumenfall/requests-quick.gen.ts'
import * as thorough from './lumenfall/requests-thorough.gen.ts'
import type { ChatRequest, CompleteChatData, CreateVideoData, EditImagesData, EditRequest, GenerateImagesData, GetModelData, GetVideoData, ImageRequest, VideoRequest } from '@outlay/spec/lumenfall/schemas'

export const imageRequest: Validator<ImageRequest> = /* @__PURE__ */ validator({ name: "ImageRequest", quick: quick.imageRequest, thorough: thorough.imageRequest })
export const generateImagesQueryDryRun: Validator<NonNullable<GenerateImagesData["query"]>["dryRun"]> = /* @__PURE__ */ validator({ name: "dryRun", quick: quick.generateImagesQueryDryRun, thorough: thorough.generateImagesQueryDryRun })
export const editRequest: Validator<EditRequest> = /* @__PURE__ */ validator({ name: "EditRequest", quick: quick.editRequest, thorough: thorough.editRequest })
export const editImagesQueryDryRun: Validator<NonNullable<EditImagesData["query"]>["dryRun"]> = /* @__PURE__ */ validator({ name: "dryRun", quick: quick.editImagesQueryDryRun, thorough: thorough.editImagesQueryDryRun })
export const chatRequest: Validator<ChatRequest> = /* @__PURE__ */ validator({ name: "ChatRequest", quick: quick.chatRequest, thorough: thorough.chatRequest })
export const completeChatQueryDryRun: Validator<NonNullable<CompleteChatData["query"]>["dryRun"]> = /* @__PURE__ */ validator({ name: "dryRun", quick: quick.completeChatQueryDryRun, thorough: thorough.completeChatQueryDryRun })
export const videoRequest: Validator<VideoRequest> = /* @__PURE__ */ validator({ name: "VideoRequest", quick: quick.videoRequest, thorough: thorough.videoRequest })
export const createVideoQueryDryRun: Validator<NonNullable<CreateVideoData["query"]>["dryRun"]> = /* @__PURE__ */ validator({ name: "dryRun", quick: quick.createVideoQueryDryRun, thorough: thorough.createVideoQueryDryRun })
export const getVideoPathId: Validator<NonNullable<GetVideoData["path"]>["id"]> = /* @__PURE__ */ validator({ name: "id", quick: quick.getVideoPathId, thorough: thorough.getVideoPathId })
export const getModelPathId: Validator<NonNullable<GetModelData["path"]>["id"]> = /* @__PURE__ */ validator({ name: "id", quick: quick.getModelPathId, thorough: thorough.getModelPathId })
