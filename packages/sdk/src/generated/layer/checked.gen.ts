// Written by `pnpm generate` from openapi/layer/; change it there.
import * as checks from '@outlay/validators/layer/requests-thorough'
import { checkedFunction, jsonBody, parameters } from '../../checked/compiled.ts'
import * as plain from '../layer.gen.ts'

export { isUnfitRequestError, type RequestFault, UnfitRequestError } from '../../checked/compiled.ts'

/** Estimate inference price; rejects with an UnfitRequestError for what the document does not allow. */
export const estimateInference: typeof plain.estimateInference = /* @__PURE__ */ checkedFunction(plain.estimateInference, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.estimateInferencePathWorkspaceId}]), /* @__PURE__ */ jsonBody(checks.estimateInference, true)])

/** Start a run; rejects with an UnfitRequestError for what the document does not allow. */
export const executeInference: typeof plain.executeInference = /* @__PURE__ */ checkedFunction(plain.executeInference, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.executeInferencePathWorkspaceId}]), /* @__PURE__ */ jsonBody(checks.executeInference, true)])

/** Read a run; rejects with an UnfitRequestError for what the document does not allow. */
export const getInference: typeof plain.getInference = /* @__PURE__ */ checkedFunction(plain.getInference, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.getInferencePathWorkspaceId}, {"name":"inference_id","in":"path","required":true,"types":["string"],"check":checks.getInferencePathInferenceId}])])

/** Read what a workspace has; rejects with an UnfitRequestError for what the document does not allow. */
export const getWorkspace: typeof plain.getWorkspace = /* @__PURE__ */ checkedFunction(plain.getWorkspace, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.getWorkspacePathWorkspaceId}])])

/** List the models that a workspace can use; rejects with an UnfitRequestError for what the document does not allow. */
export const listModels: typeof plain.listModels = /* @__PURE__ */ checkedFunction(plain.listModels, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.listModelsPathWorkspaceId}])])
