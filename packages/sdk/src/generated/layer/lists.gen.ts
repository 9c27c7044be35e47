// Written by `pnpm generate` from openapi/layer/; change it there.
import { type ListOf, type ListOptions, paginate } from '../../lists/runtime.ts'
import * as sdk from '../layer.gen.ts'

export type { List } from '../../lists/runtime.ts'

/** List the models that a workspace can use: each entry in order; the next page is requested when it is needed. */
export const listModels = (options: ListOptions<typeof sdk.listModels>): ListOf<typeof sdk.listModels, ["models"]> =>
  paginate<typeof sdk.listModels, ["models"]>(sdk.listModels, options, {"entries":["models"]})
