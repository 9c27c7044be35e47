// Written by `pnpm generate` from openapi/layer/; change it there.
import { type Asked, type Listed, listOf } from '../../lists/compiled.ts'
import * as sdk from '../layer.gen.ts'

export type { List } from '../../lists/compiled.ts'

/** List the models that a workspace can use: each entry in its order; a further page is asked for when it is come to. */
export const listModels = (options: Asked<typeof sdk.listModels>): Listed<typeof sdk.listModels, ["models"]> =>
  listOf<typeof sdk.listModels, ["models"]>(sdk.listModels, options, {"entries":["models"]})
