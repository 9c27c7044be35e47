// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import * as pricing from '@outlay/pricing/lumenfall'
import * as spec from '@outlay/spec/lumenfall'
import * as validators from '@outlay/validators/lumenfall'
import { world as sample } from '@outlay/spec/lumenfall/world'
import type { World } from '@outlay/spec/lumenfall/world-schemas'
import { world as worldValidator } from '@outlay/validators/lumenfall/world'
import type { VendorWithWorld } from '../runtime.ts'
import { generateImages } from '../lumenfall/operations/generate-images.ts'
import { editImages } from '../lumenfall/operations/edit-images.ts'
import { completeChat } from '../lumenfall/operations/complete-chat.ts'
import { createVideo } from '../lumenfall/operations/create-video.ts'
import { getVideo } from '../lumenfall/operations/get-video.ts'
import { listModels } from '../lumenfall/operations/list-models.ts'
import { getModel } from '../lumenfall/operations/get-model.ts'
import { getBalance } from '../lumenfall/operations/get-balance.ts'
import { listRequests } from '../lumenfall/operations/list-requests.ts'
import { listInvoices } from '../lumenfall/operations/list-invoices.ts'
import { open } from '../lumenfall/open.ts'
import { secrets } from '../lumenfall/secrets.ts'

/** Lumenfall as the reference serves it. */
export const lumenfall: VendorWithWorld<World> = {
  ...spec.vendor,
  operations: [
    { spec: spec.operations.generateImages, body: validators.imageRequest, parameters: [validators.generateImagesQueryDryRun], answer: pricing.generateImages, handle: generateImages, status: 200, faults: pricing.operationFaults['generateImages'] },
    { spec: spec.operations.editImages, body: validators.editRequest, parameters: [validators.editImagesQueryDryRun], answer: pricing.editImages, handle: editImages, status: 200, faults: pricing.operationFaults['editImages'] },
    { spec: spec.operations.completeChat, body: validators.chatRequest, parameters: [validators.completeChatQueryDryRun], answer: pricing.completeChat, handle: completeChat, status: 200, faults: pricing.operationFaults['completeChat'] },
    { spec: spec.operations.createVideo, body: validators.videoRequest, bodies: { "application/json": validators.videoRequest, "multipart/form-data": validators.videoRequest }, parameters: [validators.createVideoQueryDryRun], answer: pricing.createVideo, handle: createVideo, status: 200, faults: pricing.operationFaults['createVideo'] },
    { spec: spec.operations.getVideo, parameters: [validators.getVideoPathId], handle: getVideo, status: 200, faults: pricing.operationFaults['getVideo'] },
    { spec: spec.operations.listModels, parameters: [], handle: listModels, status: 200, faults: pricing.operationFaults['listModels'] },
    { spec: spec.operations.getModel, parameters: [validators.getModelPathId], handle: getModel, status: 200, faults: pricing.operationFaults['getModel'] },
    { spec: spec.operations.getBalance, parameters: [], handle: getBalance, status: 200, faults: pricing.operationFaults['getBalance'] },
    { spec: spec.operations.listRequests, parameters: [], handle: listRequests, status: 200, faults: pricing.operationFaults['listRequests'] },
    { spec: spec.operations.listInvoices, parameters: [], handle: listInvoices, status: 200, faults: pricing.operationFaults['listInvoices'] },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  document: async () => (await import('@outlay/spec/lumenfall/document')).document,
  examples: async () => (await import('@outlay/spec/lumenfall/examples')).examples,
  world: async () => sample,
  worldRules: { sample, validator: worldValidator, ...{"references":[{"from":["accounts","*","credential"],"to":["credentials"]},{"from":["models","*","providers","*"],"to":["providers"]}],"unique":[["accounts","*","id"],["accounts","*","credential"],["models","*","id"]]} },
  open,
  secrets,
}

export default lumenfall
