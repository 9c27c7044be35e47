// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import * as checks from '@outlay/validators/lumenfall/requests-thorough'
import { checkedFunction, formBody, jsonBody, jsonOrFormBody, parameters } from '../../checked/compiled.ts'
import * as plain from '../lumenfall.gen.ts'

export { isUnfitRequestError, type RequestFault, UnfitRequestError } from '../../checked/compiled.ts'

/** Generate images, or estimate what they cost; rejects with an UnfitRequestError for what the document does not allow. */
export const generateImages: typeof plain.generateImages = /* @__PURE__ */ checkedFunction(plain.generateImages, [/* @__PURE__ */ parameters([{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.generateImagesQueryDryRun}]), /* @__PURE__ */ jsonBody(checks.imageRequest, true)])

/** Edit images, or estimate what that costs; rejects with an UnfitRequestError for what the document does not allow. */
export const editImages: typeof plain.editImages = /* @__PURE__ */ checkedFunction(plain.editImages, [/* @__PURE__ */ parameters([{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.editImagesQueryDryRun}]), /* @__PURE__ */ formBody(checks.editRequest, { "image[]": {"types":["string"],"list":true}, "n": {"types":["integer"],"list":false}, "stream": {"types":["boolean"],"list":false} }, true)])

/** Complete a chat, or estimate what that costs; rejects with an UnfitRequestError for what the document does not allow. */
export const completeChat: typeof plain.completeChat = /* @__PURE__ */ checkedFunction(plain.completeChat, [/* @__PURE__ */ parameters([{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.completeChatQueryDryRun}]), /* @__PURE__ */ jsonBody(checks.chatRequest, true)])

/** Start a video, or estimate what it costs; rejects with an UnfitRequestError for what the document does not allow. */
export const createVideo: typeof plain.createVideo = /* @__PURE__ */ checkedFunction(plain.createVideo, [/* @__PURE__ */ parameters([{"name":"dryRun","in":"query","required":false,"types":["boolean"],"check":checks.createVideoQueryDryRun}]), /* @__PURE__ */ jsonOrFormBody(/* @__PURE__ */ jsonBody(checks.videoRequest, true), /* @__PURE__ */ formBody(checks.videoRequest, { "seconds": {"types":["string","integer"],"list":false}, "duration": {"types":["string","integer"],"list":false}, "n": {"types":["integer"],"list":false} }, true))])

/** Read a video; rejects with an UnfitRequestError for what the document does not allow. */
export const getVideo: typeof plain.getVideo = /* @__PURE__ */ checkedFunction(plain.getVideo, [/* @__PURE__ */ parameters([{"name":"id","in":"path","required":true,"types":["string"],"check":checks.getVideoPathId}])])

export { listModels } from '../lumenfall.gen.ts'

/** Read a model; rejects with an UnfitRequestError for what the document does not allow. */
export const getModel: typeof plain.getModel = /* @__PURE__ */ checkedFunction(plain.getModel, [/* @__PURE__ */ parameters([{"name":"id","in":"path","required":true,"types":["string"],"check":checks.getModelPathId}])])

export { getBalance } from '../lumenfall.gen.ts'

export { listRequests } from '../lumenfall.gen.ts'

export { listInvoices } from '../lumenfall.gen.ts'
