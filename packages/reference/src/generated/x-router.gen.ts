// Written by `pnpm generate` from openapi/x-router/; change it there.
import * as pricing from '@outlay/pricing/x-router'
import * as spec from '@outlay/spec/x-router'
import * as validators from '@outlay/validators/x-router'
import { world as sample } from '@outlay/spec/x-router/world'
import type { World } from '@outlay/spec/x-router/world-schemas'
import { world as worldValidator } from '@outlay/validators/x-router/world'
import type { VendorWithWorld } from '../runtime.ts'
import { generateImage } from '../x-router/operations/generate-image.ts'
import { completeChat } from '../x-router/operations/complete-chat.ts'
import { open } from '../x-router/open.ts'
import { secrets } from '../x-router/secrets.ts'

/** XRouter as the reference serves it. */
export const xRouter: VendorWithWorld<World> = {
  ...spec.vendor,
  operations: [
    { spec: spec.operations.estimateImage, body: validators.imageEstimateRequest, parameters: [], answer: pricing.estimateImage, status: 200, faults: pricing.operationFaults['estimateImage'] },
    { spec: spec.operations.generateImage, body: validators.imageGenerationRequest, parameters: [validators.generateImageHeaderXPAYMENT, validators.generateImageHeaderPAYMENTSIGNATURE], handle: generateImage, status: 200, faults: pricing.operationFaults['generateImage'] },
    { spec: spec.operations.listImageModels, parameters: [], answer: pricing.listImageModels, status: 200, faults: pricing.operationFaults['listImageModels'] },
    { spec: spec.operations.estimateChat, body: validators.chatEstimateRequest, parameters: [], answer: pricing.estimateChat, status: 200, faults: pricing.operationFaults['estimateChat'] },
    { spec: spec.operations.completeChat, body: validators.chatRequest, parameters: [validators.completeChatHeaderXPAYMENT, validators.completeChatHeaderPAYMENTSIGNATURE], handle: completeChat, status: 200, faults: pricing.operationFaults['completeChat'] },
    { spec: spec.operations.listModels, parameters: [], answer: pricing.listModels, status: 200, faults: pricing.operationFaults['listModels'] },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  document: async () => (await import('@outlay/spec/x-router/document')).document,
  examples: async () => (await import('@outlay/spec/x-router/examples')).examples,
  world: async () => sample,
  worldRules: { sample, validator: worldValidator, ...{"references":[{"from":["network"],"to":["networks"]}],"unique":[]} },
  open,
  secrets,
}

export default xRouter
