// Written by `pnpm generate` from openapi/x-router/; change it there.
import { decidingNames, jsonBody, parameters, withValidation } from '../../request-validation/runtime.ts'
import * as plain from '../x-router.gen.ts'
import * as checks from '@outlay/validators/x-router/requests-thorough'

export { isRequestValidationError, type RequestViolation, RequestValidationError } from '../../request-validation/runtime.ts'

/** Estimate the cost of an image generation; rejects with a RequestValidationError for what the document does not allow. */
export const estimateImage: typeof plain.estimateImage = /* @__PURE__ */ withValidation(plain.estimateImage, [/* @__PURE__ */ jsonBody(checks.imageEstimateRequest, true)])

const generateImageNames = {"method":"POST","parameters":[{"in":"header","name":"X-PAYMENT"},{"in":"header","name":"PAYMENT-SIGNATURE"}],"body":{}}

/** Generate images, paid by x402; rejects with a RequestValidationError for what the document does not allow. */
export const generateImage: typeof plain.generateImage = /* @__PURE__ */ withValidation(plain.generateImage, [/* @__PURE__ */ decidingNames(generateImageNames), /* @__PURE__ */ parameters([{"name":"X-PAYMENT","in":"header","required":false,"types":["string"],"check":checks.generateImageHeaderXPAYMENT}, {"name":"PAYMENT-SIGNATURE","in":"header","required":false,"types":["string"],"check":checks.generateImageHeaderPAYMENTSIGNATURE}]), /* @__PURE__ */ jsonBody(checks.imageGenerationRequest, true)])

export { listImageModels } from '../x-router.gen.ts'

/** Estimate the cost of a chat; rejects with a RequestValidationError for what the document does not allow. */
export const estimateChat: typeof plain.estimateChat = /* @__PURE__ */ withValidation(plain.estimateChat, [/* @__PURE__ */ jsonBody(checks.chatEstimateRequest, true)])

const completeChatNames = {"method":"POST","parameters":[{"in":"header","name":"X-PAYMENT"},{"in":"header","name":"PAYMENT-SIGNATURE"}],"body":{}}

/** Complete a chat, paid by x402; rejects with a RequestValidationError for what the document does not allow. */
export const completeChat: typeof plain.completeChat = /* @__PURE__ */ withValidation(plain.completeChat, [/* @__PURE__ */ decidingNames(completeChatNames), /* @__PURE__ */ parameters([{"name":"X-PAYMENT","in":"header","required":false,"types":["string"],"check":checks.completeChatHeaderXPAYMENT}, {"name":"PAYMENT-SIGNATURE","in":"header","required":false,"types":["string"],"check":checks.completeChatHeaderPAYMENTSIGNATURE}]), /* @__PURE__ */ jsonBody(checks.chatRequest, true)])

export { listModels } from '../x-router.gen.ts'
