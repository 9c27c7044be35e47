// Written by `pnpm generate` from openapi/layer/; change it there.
import { type OperationShapes, type ResponseValidator as ResponseValidatorOf, type ResponseValidatorOptions, type Shape, createResponseValidator } from '../../response-validation/runtime.ts'

export type ResponseValidator = ResponseValidatorOf<'layer'>
export type { ResponseValidatorOptions }

const shapeOfInferenceEstimate: Shape = {"type":"object","required":{"estimated_price_creative_units":{"type":"number"},"workspace_balance_creative_units":{"type":"number"},"estimated_remaining_balance_creative_units":{"type":"number"},"has_sufficient_creative_units":{"type":"boolean"}}}
const shapeOfErrorSentence: Shape = {"type":"object","required":{"detail":{"type":"string"}}}
const shapeOfErrorDetail: Shape = {"type":"object","required":{"input":{},"type":{"type":"string"},"loc":{"type":"array","items":{"type":"string|integer"}},"msg":{"type":"string"}}}
const shapeOfErrorList: Shape = {"type":"object","required":{"detail":{"type":"array","items":shapeOfErrorDetail}}}
const shapeOfNormalizedParameters: Shape = {"type":"object","required":{"width":{"type":"integer|null"},"height":{"type":"integer|null"},"batch_size":{"type":"integer"},"num_inference_steps":{"type":"integer|null"},"guidance_scale":{"type":"number|null"},"duration_seconds":{"type":"number|null"},"fps":{"type":"integer|null"}}}
const shapeOfInferenceStarted: Shape = {"type":"object","required":{"inference_id":{"type":"string"},"status":{"type":"string"},"poll_interval_seconds":{"type":"number","above":0},"created_at":{"type":"string"},"estimated_price_creative_units":{"type":"number"},"session_id":{"type":"string"},"normalized_parameters":shapeOfNormalizedParameters}}
const shapeOfInferenceFile: Shape = {"type":"object","required":{"url":{"type":"string"},"content_type":{"type":"string"}}}
const shapeOfInference: Shape = {"type":"object","required":{"inference_id":{"type":"string"},"status":{"type":"string"},"created_at":{"type":"string"}},"optional":{"completed_at":{"type":"string"},"files":{"type":"array","items":shapeOfInferenceFile},"actual_price_creative_units":{"type":"number"},"error_message":{"type":"string"},"error_code":{"type":"string"}}}
const shapeOfWorkspace: Shape = {"type":"object","required":{"workspace_id":{"type":"string"},"slug":{"type":"string"},"name":{"type":"string"},"balance_creative_units":{"type":"number"},"reserved_creative_units":{"type":"number"},"available_creative_units":{"type":"number"},"last_active_at":{"type":"string|null"}}}
const shapeOfModel: Shape = {"type":"object","required":{"id":{"type":"string"},"name":{"type":"string"},"modality":{"type":"string"},"priced_fields":{"type":"array","items":{"type":"string"}}}}
const shapeOfModelList: Shape = {"type":"object","required":{"models":{"type":"array","items":shapeOfModel}}}
const operations: Readonly<Record<string, OperationShapes>> = {
  estimateInference: {"responses":{"200":shapeOfInferenceEstimate,"401":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"413":shapeOfErrorSentence,"415":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}},
  executeInference: {"responses":{"200":shapeOfInferenceStarted,"401":shapeOfErrorSentence,"402":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"413":shapeOfErrorSentence,"415":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}},
  getInference: {"responses":{"200":shapeOfInference,"401":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}},
  getWorkspace: {"responses":{"200":shapeOfWorkspace,"401":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}},
  listModels: {"responses":{"200":shapeOfModelList,"401":shapeOfErrorSentence,"404":shapeOfErrorSentence,"405":shapeOfErrorSentence,"422":shapeOfErrorList,"500":shapeOfErrorSentence}},
}

/** Validates the responses of layer against its document; pass it to `createClient` as `responseValidator`. */
export const responseValidator = (options: ResponseValidatorOptions = {}): ResponseValidator => createResponseValidator(operations, options)
