// Written by `pnpm generate` from openapi/layer/; change it there.
import { type Validator, validator } from '../runtime.ts'
import * as quick from './layer/requests-quick.gen.ts'
import * as thorough from './layer/requests-thorough.gen.ts'
import type { EstimateInference, EstimateInferenceData, ExecuteInference, ExecuteInferenceData, GetInferenceData, GetWorkspaceData, ListModelsData } from '@outlay/spec/layer/schemas'

export const estimateInference: Validator<EstimateInference> = /* @__PURE__ */ validator({ name: "EstimateInference", quick: quick.estimateInference, thorough: thorough.estimateInference })
export const estimateInferencePathWorkspaceId: Validator<NonNullable<EstimateInferenceData["path"]>["workspace_id"]> = /* @__PURE__ */ validator({ name: "workspace_id", quick: quick.estimateInferencePathWorkspaceId, thorough: thorough.estimateInferencePathWorkspaceId })
export const executeInference: Validator<ExecuteInference> = /* @__PURE__ */ validator({ name: "ExecuteInference", quick: quick.executeInference, thorough: thorough.executeInference })
export const executeInferencePathWorkspaceId: Validator<NonNullable<ExecuteInferenceData["path"]>["workspace_id"]> = /* @__PURE__ */ validator({ name: "workspace_id", quick: quick.executeInferencePathWorkspaceId, thorough: thorough.executeInferencePathWorkspaceId })
export const getInferencePathWorkspaceId: Validator<NonNullable<GetInferenceData["path"]>["workspace_id"]> = /* @__PURE__ */ validator({ name: "workspace_id", quick: quick.getInferencePathWorkspaceId, thorough: thorough.getInferencePathWorkspaceId })
export const getInferencePathInferenceId: Validator<NonNullable<GetInferenceData["path"]>["inference_id"]> = /* @__PURE__ */ validator({ name: "inference_id", quick: quick.getInferencePathInferenceId, thorough: thorough.getInferencePathInferenceId })
export const getWorkspacePathWorkspaceId: Validator<NonNullable<GetWorkspaceData["path"]>["workspace_id"]> = /* @__PURE__ */ validator({ name: "workspace_id", quick: quick.getWorkspacePathWorkspaceId, thorough: thorough.getWorkspacePathWorkspaceId })
export const listModelsPathWorkspaceId: Validator<NonNullable<ListModelsData["path"]>["workspace_id"]> = /* @__PURE__ */ validator({ name: "workspace_id", quick: quick.listModelsPathWorkspaceId, thorough: thorough.listModelsPathWorkspaceId })
