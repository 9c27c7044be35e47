// Written by `pnpm generate` from openapi/layer/; change it there.
import type { ErrorList, ErrorSentence, Inference, InferenceEstimate, InferenceStarted, ModelList, Workspace } from '@outlay/spec/layer/schemas'
import { type Validator, validator } from '../../compiled.ts'
import * as quick from './responses-quick.gen.ts'
import * as thorough from './responses-thorough.gen.ts'

export const inferenceEstimate: Validator<InferenceEstimate> = validator({ name: 'InferenceEstimate', quick: quick.inferenceEstimate, thorough: thorough.inferenceEstimate, order: ["estimated_price_creative_units","workspace_balance_creative_units","estimated_remaining_balance_creative_units","has_sufficient_creative_units"] })
export const errorSentence: Validator<ErrorSentence> = validator({ name: 'ErrorSentence', quick: quick.errorSentence, thorough: thorough.errorSentence, order: ["detail"] })
export const errorList: Validator<ErrorList> = validator({ name: 'ErrorList', quick: quick.errorList, thorough: thorough.errorList, order: ["detail"] })
export const inferenceStarted: Validator<InferenceStarted> = validator({ name: 'InferenceStarted', quick: quick.inferenceStarted, thorough: thorough.inferenceStarted, order: ["inference_id","status","poll_interval_seconds","created_at","estimated_price_creative_units","session_id","normalized_parameters"] })
export const inference: Validator<Inference> = validator({ name: 'Inference', quick: quick.inference, thorough: thorough.inference, order: ["inference_id","status","created_at","completed_at","files","actual_price_creative_units","error_message","error_code"] })
export const workspace: Validator<Workspace> = validator({ name: 'Workspace', quick: quick.workspace, thorough: thorough.workspace, order: ["workspace_id","slug","name","balance_creative_units","reserved_creative_units","available_creative_units","last_active_at"] })
export const modelList: Validator<ModelList> = validator({ name: 'ModelList', quick: quick.modelList, thorough: thorough.modelList, order: ["models"] })
