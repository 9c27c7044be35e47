// Written by `pnpm generate` from openapi/layer/; change it there.
import { layer as vendor } from '@outlay/vendor/layer'
import type { Served } from '../behaviour/behaviour.ts'
import { executeInference } from '../layer/operations/execute-inference.ts'
import { getInference } from '../layer/operations/get-inference.ts'
import { getWorkspace } from '../layer/operations/get-workspace.ts'
import { open } from '../layer/open.ts'
import { secrets } from '../layer/secrets.ts'

/** Layer as the reference serves it. */
export const layer: Served<typeof vendor> = {
  ...vendor,
  behaviour: { open, secrets, operations: { executeInference, getInference, getWorkspace } },
}

export default layer
