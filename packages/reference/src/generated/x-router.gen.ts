// Written by `pnpm generate` from openapi/x-router/; change it there.
import { xRouter as vendor } from '@outlay/vendor/x-router'
import type { Served } from '../behaviour/behaviour.ts'
import { generateImage } from '../x-router/operations/generate-image.ts'
import { completeChat } from '../x-router/operations/complete-chat.ts'
import { open } from '../x-router/open.ts'
import { secrets } from '../x-router/secrets.ts'

/** XRouter as the reference serves it. */
export const xRouter: Served<typeof vendor> = {
  ...vendor,
  behaviour: { open, secrets, operations: { generateImage, completeChat } },
}

export default xRouter
