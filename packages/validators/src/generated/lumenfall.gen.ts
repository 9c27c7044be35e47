// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import type { ChatRequest, CompleteChatData, CreateVideoData, EditImagesData, EditRequest, GenerateImagesData, GetModelData, GetVideoData, ImageRequest, VideoRequest } from '@outlay/spec/lumenfall/schemas'
import { type Validator, validator } from '../compiled.ts'
import * as quick from './lumenfall/requests-quick.gen.ts'
import * as thorough from './lumenfall/requests-thorough.gen.ts'

export const imageRequest: Validator<ImageRequest> = validator({ name: 'ImageRequest', quick: quick.imageRequest, thorough: thorough.imageRequest, order: ["model","prompt","n","size","quality","response_format","style"] })
export const generateImagesQueryDryRun: Validator<NonNullable<GenerateImagesData['query']>["dryRun"]> = validator({ name: 'dryRun', quick: quick.generateImagesQueryDryRun, thorough: thorough.generateImagesQueryDryRun, order: [], whole: "dryRun" })
export const editRequest: Validator<EditRequest> = validator({ name: 'EditRequest', quick: quick.editRequest, thorough: thorough.editRequest, order: ["image","image[]","prompt","model","mask","n","size","quality","response_format"] })
export const editImagesQueryDryRun: Validator<NonNullable<EditImagesData['query']>["dryRun"]> = validator({ name: 'dryRun', quick: quick.editImagesQueryDryRun, thorough: thorough.editImagesQueryDryRun, order: [], whole: "dryRun" })
export const chatRequest: Validator<ChatRequest> = validator({ name: 'ChatRequest', quick: quick.chatRequest, thorough: thorough.chatRequest, order: ["model","messages","max_completion_tokens","max_tokens","n","stream","stream_options","tools"] })
export const completeChatQueryDryRun: Validator<NonNullable<CompleteChatData['query']>["dryRun"]> = validator({ name: 'dryRun', quick: quick.completeChatQueryDryRun, thorough: thorough.completeChatQueryDryRun, order: [], whole: "dryRun" })
export const videoRequest: Validator<VideoRequest> = validator({ name: 'VideoRequest', quick: quick.videoRequest, thorough: thorough.videoRequest, order: ["model","prompt","seconds","duration","size","n","input_reference"] })
export const createVideoQueryDryRun: Validator<NonNullable<CreateVideoData['query']>["dryRun"]> = validator({ name: 'dryRun', quick: quick.createVideoQueryDryRun, thorough: thorough.createVideoQueryDryRun, order: [], whole: "dryRun" })
export const getVideoPathId: Validator<NonNullable<GetVideoData['path']>["id"]> = validator({ name: 'id', quick: quick.getVideoPathId, thorough: thorough.getVideoPathId, order: [], whole: "id" })
export const getModelPathId: Validator<NonNullable<GetModelData['path']>["id"]> = validator({ name: 'id', quick: quick.getModelPathId, thorough: thorough.getModelPathId, order: [], whole: "id" })
