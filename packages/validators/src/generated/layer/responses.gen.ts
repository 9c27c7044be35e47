// Written by `pnpm generate` from openapi/layer/; change it there.
import { type Validator, validator } from '../../runtime.ts'
import * as quick from './responses-quick.gen.ts'
import * as thorough from './responses-thorough.gen.ts'
import type { ErrorList, ErrorSentence, Inference, InferenceEstimate, InferenceStarted, ModelList, Workspace } from '@outlay/spec/layer/schemas'

export const inferenceEstimate: Validator<InferenceEstimate> = /* @__PURE__ */ validator({ name: "InferenceEstimate", quick: quick.inferenceEstimate, thorough: thorough.inferenceEstimate })
export const errorSentence: Validator<ErrorSentence> = /* @__PURE__ */ validator({ name: "ErrorSentence", quick: quick.errorSentence, thorough: thorough.errorSentence })
export const errorList: Validator<ErrorList> = /* @__PURE__ */ validator({ name: "ErrorList", quick: quick.errorList, thorough: thorough.errorList })
export const inferenceStarted: Validator<InferenceStarted> = /* @__PURE__ */ validator({ name: "InferenceStarted", quick: quick.inferenceStarted, thorough: thorough.inferenceStarted })
export const inference: Validator<Inference> = /* @__PURE__ */ validator({ name: "Inference", quick: quick.inference, thorough: thorough.inference })
export const workspace: Validator<Workspace> = /* @__PURE__ */ validator({ name: "Workspace", quick: quick.workspace, thorough: thorough.workspace })
export const modelList: Validator<ModelList> = /* @__PURE__ */ validator({ name: "ModelList", quick: quick.modelList, thorough: thorough.modelList })
