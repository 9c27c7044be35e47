// Written by `pnpm generate` from openapi/x-router/; change it there.
import { operations as spec } from '@outlay/spec/x-router'
import * as validators from '@outlay/validators/x-router'
import { type CheckedOperation, checkedClient, type Client } from '../../checked/compiled.ts'

export { UnfitRequestError } from '../../checked/compiled.ts'

const operations: readonly CheckedOperation[] = [
  { spec: spec.estimateImage, body: validators.imageEstimateRequest, parameters: [] },
  { spec: spec.listImageModels, parameters: [] },
]

/** A client of x-router that refuses what the document does not allow, before the given client sends it. */
export const checked = (client: Client): Client => checkedClient(client, operations)
