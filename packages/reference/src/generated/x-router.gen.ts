// Written by `pnpm generate` from openapi/x-router/; change it there.
import * as pricing from '@outlay/pricing/x-router'
import * as spec from '@outlay/spec/x-router'
import * as validators from '@outlay/validators/x-router'
import type { Vendor } from '../compiled.ts'

/** XRouter as the reference serves it. */
export const xRouter: Vendor = {
  ...spec.vendor,
  operations: [
    { spec: spec.operations.estimateImage, body: validators.imageEstimateRequest, parameters: [], answer: pricing.estimateImage, status: 200, faults: pricing.operationFaults['estimateImage'] },
    { spec: spec.operations.listImageModels, parameters: [], answer: pricing.listImageModels, status: 200, faults: pricing.operationFaults['listImageModels'] },
  ],
  faults: pricing.faults,
  priceLists: pricing.priceLists,
  document: async () => (await import('@outlay/spec/x-router/document')).document,
  examples: async () => (await import('@outlay/spec/x-router/examples')).examples,
}

export default xRouter
