// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { operations as spec } from '@outlay/spec/lumenfall'
import * as validators from '@outlay/validators/lumenfall'
import { type CheckedOperation, checkedClient, type Client } from '../../checked/compiled.ts'

export { UnfitRequestError } from '../../checked/compiled.ts'

const operations: readonly CheckedOperation[] = [
  { spec: spec.generateImages, body: validators.imageRequest, parameters: [validators.generateImagesQueryDryRun] },
  { spec: spec.editImages, body: validators.editRequest, parameters: [validators.editImagesQueryDryRun] },
  { spec: spec.completeChat, body: validators.chatRequest, parameters: [validators.completeChatQueryDryRun] },
  { spec: spec.createVideo, body: validators.videoRequest, parameters: [validators.createVideoQueryDryRun] },
  { spec: spec.getVideo, parameters: [validators.getVideoPathId] },
  { spec: spec.listModels, parameters: [] },
  { spec: spec.getModel, parameters: [validators.getModelPathId] },
  { spec: spec.getBalance, parameters: [] },
  { spec: spec.listRequests, parameters: [] },
  { spec: spec.listInvoices, parameters: [] },
]

/** A client of lumenfall that refuses what the document does not allow, before the given client sends it. */
export const checked = (client: Client): Client => checkedClient(client, operations)
