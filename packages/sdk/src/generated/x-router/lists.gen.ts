// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type Asked, type Listed, listOf } from '../../lists/compiled.ts'
import * as sdk from '../x-router.gen.ts'

export type { List } from '../../lists/compiled.ts'

/** List the image models: each entry in its order; a further page is asked for when it is come to. */
export const listImageModels = (options: Asked<typeof sdk.listImageModels>): Listed<typeof sdk.listImageModels, ["models"]> =>
  listOf<typeof sdk.listImageModels, ["models"]>(sdk.listImageModels, options, {"entries":["models"]})

/** List the chat models: each entry in its order; a further page is asked for when it is come to. */
export const listModels = (options: Asked<typeof sdk.listModels>): Listed<typeof sdk.listModels, ["models"]> =>
  listOf<typeof sdk.listModels, ["models"]>(sdk.listModels, options, {"entries":["models"]})
