// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { decidingFields, decidingNames, formBody, jsonBody, jsonOrFormBody, parameters, withValidation } from '../../request-validation/runtime.ts'
import * as plain from '../lumenfall.gen.ts'
import * as checks from '@outlay/validators/lumenfall/requests-thorough'

export { isRequestValidationError, type RequestViolation, RequestValidationError } from '../../request-validation/runtime.ts'

const generateImagesNames = {"method":"POST","parameters":[{"in":"query","name":"dryRun"}],"answerWhen":{"value":"$request.query.dryRun"},"body":{"fields":["model","prompt","n","size","quality","response_format","stream","style"]}}

/** Generate images, or estimate what they cost; rejects with a RequestValidationError for what the document does not allow. */
export const generateImages: typeof plain.generateImages = /* @__PURE__ */ withValidation(plain.generateImages, [/* @__PURE__ */ decidingNames(generateImagesNames), /* @__PURE__ */ parameters([{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.generateImagesQueryDryRun}]), /* @__PURE__ */ jsonBody(/* @__PURE__ */ decidingFields(generateImagesNames, checks.imageRequest), true)])

const editImagesNames = {"method":"POST","parameters":[{"in":"query","name":"dryRun"}],"answerWhen":{"value":"$request.query.dryRun"},"body":{"fields":["image","image[]","prompt","model","mask","n","size","quality","response_format","stream"]}}

/** Edit images, or estimate what that costs; rejects with a RequestValidationError for what the document does not allow. */
export const editImages: typeof plain.editImages = /* @__PURE__ */ withValidation(plain.editImages, [/* @__PURE__ */ decidingNames(editImagesNames), /* @__PURE__ */ parameters([{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.editImagesQueryDryRun}]), /* @__PURE__ */ formBody(/* @__PURE__ */ decidingFields(editImagesNames, checks.editRequest), { "image[]": {"types":["string"],"list":true}, "n": {"types":["integer"],"list":false}, "stream": {"types":["boolean"],"list":false} }, true)])

const completeChatNames = {"method":"POST","parameters":[{"in":"query","name":"dryRun"}],"answerWhen":{"value":"$request.query.dryRun"},"body":{"fields":["model","messages","max_completion_tokens","max_tokens","n","seed","stream","stream_options","tools","tool_choice","response_format"]}}

/** Complete a chat, or estimate what that costs; rejects with a RequestValidationError for what the document does not allow. */
export const completeChat: typeof plain.completeChat = /* @__PURE__ */ withValidation(plain.completeChat, [/* @__PURE__ */ decidingNames(completeChatNames), /* @__PURE__ */ parameters([{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.completeChatQueryDryRun}]), /* @__PURE__ */ jsonBody(/* @__PURE__ */ decidingFields(completeChatNames, checks.chatRequest), true)])

const createVideoNames = {"method":"POST","parameters":[{"in":"query","name":"dryRun"}],"answerWhen":{"value":"$request.query.dryRun"},"body":{"fields":["model","prompt","seconds","duration","size","n","input_reference"]}}

/** Start a video, or estimate what it costs; rejects with a RequestValidationError for what the document does not allow. */
export const createVideo: typeof plain.createVideo = /* @__PURE__ */ withValidation(plain.createVideo, [/* @__PURE__ */ decidingNames(createVideoNames), /* @__PURE__ */ parameters([{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.createVideoQueryDryRun}]), /* @__PURE__ */ jsonOrFormBody(/* @__PURE__ */ jsonBody(/* @__PURE__ */ decidingFields(createVideoNames, checks.videoRequest), true), /* @__PURE__ */ formBody(/* @__PURE__ */ decidingFields(createVideoNames, checks.videoRequest), { "seconds": {"types":["string","integer"],"list":false}, "duration": {"types":["string","integer"],"list":false}, "n": {"types":["integer"],"list":false} }, true))])

/** Read a video; rejects with a RequestValidationError for what the document does not allow. */
export const getVideo: typeof plain.getVideo = /* @__PURE__ */ withValidation(plain.getVideo, [/* @__PURE__ */ parameters([{"name":"id","in":"path","required":true,"types":["string"],"check":checks.getVideoPathId}])])

export { listModels } from '../lumenfall.gen.ts'

/** Read a model; rejects with a RequestValidationError for what the document does not allow. */
export const getModel: typeof plain.getModel = /* @__PURE__ */ withValidation(plain.getModel, [/* @__PURE__ */ parameters([{"name":"id","in":"path","required":true,"types":["string"],"check":checks.getModelPathId}])])

export { getBalance } from '../lumenfall.gen.ts'

export { listRequests } from '../lumenfall.gen.ts'

export { listInvoices } from '../lumenfall.gen.ts'
