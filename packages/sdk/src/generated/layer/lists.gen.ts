// Written by `pnpm generate` from openapi/layer/; change it there.
import { type ListOf, type ListOptions, paginate } from '../../lists/runtime.ts'
import * as sdk from '../layer.gen.ts'

export type { List } from '../../lists/runtime.ts'

/** List the models that a workspace can use: each entry in its order; a further page is asked for when it is come to. */
export const listModels = (options: ListOptions<typeof sdk.listModels>): ListOf<typeof sdk.listModels, ["models"]> =>
  paginate<typeof sdk.listModels, ["models"]>(sdk.listModels, options, {"entries":["models"]})
