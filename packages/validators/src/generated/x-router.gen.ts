// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type Validator, validator } from '../runtime.ts'
import * as quick from './x-router/requests-quick.gen.ts'
import * as thorough from './x-router/requests-thorough.gen.ts'
import type { ChatEstimateRequest, ChatRequest, CompleteChatData, GenerateImageData, ImageEstimateRequest, ImageGenerationRequest } from '@outlay/spec/x-router/schemas'

export const imageEstimateRequest: Validator<ImageEstimateRequest> = /* @__PURE__ */ validator({ name: "ImageEstimateRequest", quick: quick.imageEstimateRequest, thorough: thorough.imageEstimateRequest })
export const imageGenerationRequest: Validator<ImageGenerationRequest> = /* @__PURE__ */ validator({ name: "ImageGenerationRequest", quick: quick.imageGenerationRequest, thorough: thorough.imageGenerationRequest })
export const generateImageHeaderXPAYMENT: Validator<NonNullable<GenerateImageData["headers"]>["X-PAYMENT"]> = /* @__PURE__ */ validator({ name: "X-PAYMENT", quick: quick.generateImageHeaderXPAYMENT, thorough: thorough.generateImageHeaderXPAYMENT })
export const generateImageHeaderPAYMENTSIGNATURE: Validator<NonNullable<GenerateImageData["headers"]>["PAYMENT-SIGNATURE"]> = /* @__PURE__ */ validator({ name: "PAYMENT-SIGNATURE", quick: quick.generateImageHeaderPAYMENTSIGNATURE, thorough: thorough.generateImageHeaderPAYMENTSIGNATURE })
export const chatEstimateRequest: Validator<ChatEstimateRequest> = /* @__PURE__ */ validator({ name: "ChatEstimateRequest", quick: quick.chatEstimateRequest, thorough: thorough.chatEstimateRequest })
export const chatRequest: Validator<ChatRequest> = /* @__PURE__ */ validator({ name: "ChatRequest", quick: quick.chatRequest, thorough: thorough.chatRequest })
export const completeChatHeaderXPAYMENT: Validator<NonNullable<CompleteChatData["headers"]>["X-PAYMENT"]> = /* @__PURE__ */ validator({ name: "X-PAYMENT", quick: quick.completeChatHeaderXPAYMENT, thorough: thorough.completeChatHeaderXPAYMENT })
export const completeChatHeaderPAYMENTSIGNATURE: Validator<NonNullable<CompleteChatData["headers"]>["PAYMENT-SIGNATURE"]> = /* @__PURE__ */ validator({ name: "PAYMENT-SIGNATURE", quick: quick.completeChatHeaderPAYMENTSIGNATURE, thorough: thorough.completeChatHeaderPAYMENTSIGNATURE })
