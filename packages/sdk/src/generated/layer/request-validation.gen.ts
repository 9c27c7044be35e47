// Written by `pnpm generate` from openapi/layer/; change it there.
import { jsonBody, parameters, withValidation } from '../../request-validation/runtime.ts'
import * as plain from '../layer.gen.ts'
import * as checks from '@outlay/validators/layer/requests-thorough'

export { isRequestValidationError, type RequestViolation, RequestValidationError } from '../../request-validation/runtime.ts'

/** Estimate inference price; rejects with a RequestValidationError for what the document does not allow. */
export const estimateInference: typeof plain.estimateInference = /* @__PURE__ */ withValidation(plain.estimateInference, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.estimateInferencePathWorkspaceId}]), /* @__PURE__ */ jsonBody(checks.estimateInference, true)])

/** Start a run; rejects with a RequestValidationError for what the document does not allow. */
export const executeInference: typeof plain.executeInference = /* @__PURE__ */ withValidation(plain.executeInference, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.executeInferencePathWorkspaceId}]), /* @__PURE__ */ jsonBody(checks.executeInference, true)])

/** Read a run; rejects with a RequestValidationError for what the document does not allow. */
export const getInference: typeof plain.getInference = /* @__PURE__ */ withValidation(plain.getInference, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.getInferencePathWorkspaceId}, {"name":"inference_id","in":"path","required":true,"types":["string"],"check":checks.getInferencePathInferenceId}])])

/** Read what a workspace has; rejects with a RequestValidationError for what the document does not allow. */
export const getWorkspace: typeof plain.getWorkspace = /* @__PURE__ */ withValidation(plain.getWorkspace, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.getWorkspacePathWorkspaceId}])])

/** List the models that a workspace can use; rejects with a RequestValidationError for what the document does not allow. */
export const listModels: typeof plain.listModels = /* @__PURE__ */ withValidation(plain.listModels, [/* @__PURE__ */ parameters([{"name":"workspace_id","in":"path","required":true,"types":["string"],"check":checks.listModelsPathWorkspaceId}])])
