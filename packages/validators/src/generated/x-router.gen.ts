// Written by `pnpm generate` from openapi/x-router/; change it there.
import type { ChatEstimateRequest, ChatRequest, CompleteChatData, GenerateImageData, ImageEstimateRequest, ImageGenerationRequest } from '@outlay/spec/x-router/schemas'
import { type Validator, validator } from '../compiled.ts'
import * as quick from './x-router/requests-quick.gen.ts'
import * as thorough from './x-router/requests-thorough.gen.ts'

export const imageEstimateRequest: Validator<ImageEstimateRequest> = validator({ name: 'ImageEstimateRequest', quick: quick.imageEstimateRequest, thorough: thorough.imageEstimateRequest, order: ["model","width","height","numberResults"] })
export const imageGenerationRequest: Validator<ImageGenerationRequest> = validator({ name: 'ImageGenerationRequest', quick: quick.imageGenerationRequest, thorough: thorough.imageGenerationRequest, order: ["prompt","model","width","height","numberResults","negativePrompt","steps","guidance","seed"] })
export const generateImageHeaderXPAYMENT: Validator<NonNullable<GenerateImageData['headers']>["X-PAYMENT"]> = validator({ name: 'X-PAYMENT', quick: quick.generateImageHeaderXPAYMENT, thorough: thorough.generateImageHeaderXPAYMENT, order: [], whole: "X-PAYMENT" })
export const generateImageHeaderPAYMENTSIGNATURE: Validator<NonNullable<GenerateImageData['headers']>["PAYMENT-SIGNATURE"]> = validator({ name: 'PAYMENT-SIGNATURE', quick: quick.generateImageHeaderPAYMENTSIGNATURE, thorough: thorough.generateImageHeaderPAYMENTSIGNATURE, order: [], whole: "PAYMENT-SIGNATURE" })
export const chatEstimateRequest: Validator<ChatEstimateRequest> = validator({ name: 'ChatEstimateRequest', quick: quick.chatEstimateRequest, thorough: thorough.chatEstimateRequest, order: ["messages","model","max_tokens"] })
export const chatRequest: Validator<ChatRequest> = validator({ name: 'ChatRequest', quick: quick.chatRequest, thorough: thorough.chatRequest, order: ["messages","model","max_tokens","stream","stream_options","temperature","top_p","presence_penalty","frequency_penalty","stop","seed","user"] })
export const completeChatHeaderXPAYMENT: Validator<NonNullable<CompleteChatData['headers']>["X-PAYMENT"]> = validator({ name: 'X-PAYMENT', quick: quick.completeChatHeaderXPAYMENT, thorough: thorough.completeChatHeaderXPAYMENT, order: [], whole: "X-PAYMENT" })
export const completeChatHeaderPAYMENTSIGNATURE: Validator<NonNullable<CompleteChatData['headers']>["PAYMENT-SIGNATURE"]> = validator({ name: 'PAYMENT-SIGNATURE', quick: quick.completeChatHeaderPAYMENTSIGNATURE, thorough: thorough.completeChatHeaderPAYMENTSIGNATURE, order: [], whole: "PAYMENT-SIGNATURE" })
