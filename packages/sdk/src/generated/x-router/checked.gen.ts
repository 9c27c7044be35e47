// Written by `pnpm generate` from openapi/x-router/; change it there.
import { operations as spec } from '@outlay/spec/x-router'
import * as validators from '@outlay/validators/x-router'
import { type CheckedOperation, checkedClient, type Client } from '../../checked/compiled.ts'

export { UnfitRequestError } from '../../checked/compiled.ts'

const operations: readonly CheckedOperation[] = [
  { spec: spec.estimateImage, body: validators.imageEstimateRequest, parameters: [] },
  { spec: spec.generateImage, body: validators.imageGenerationRequest, parameters: [validators.generateImageHeaderXPAYMENT, validators.generateImageHeaderPAYMENTSIGNATURE] },
  { spec: spec.listImageModels, parameters: [] },
  { spec: spec.estimateChat, body: validators.chatEstimateRequest, parameters: [] },
  { spec: spec.completeChat, body: validators.chatRequest, parameters: [validators.completeChatHeaderXPAYMENT, validators.completeChatHeaderPAYMENTSIGNATURE] },
  { spec: spec.listModels, parameters: [] },
]

/** A client of x-router that refuses what the document does not allow, before the given client sends it. */
export const checked = (client: Client): Client => checkedClient(client, operations)
