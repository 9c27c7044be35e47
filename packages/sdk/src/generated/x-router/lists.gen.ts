// Written by `pnpm generate` from openapi/x-router/; change it there.
import { type ListOf, type ListOptions, paginate } from '../../lists/runtime.ts'
import * as sdk from '../x-router.gen.ts'

export type { List } from '../../lists/runtime.ts'

/** List the image models: each entry in order; the next page is requested when it is needed. */
export const listImageModels = (options: ListOptions<typeof sdk.listImageModels>): ListOf<typeof sdk.listImageModels, ["models"]> =>
  paginate<typeof sdk.listImageModels, ["models"]>(sdk.listImageModels, options, {"entries":["models"]})

/** List the chat models: each entry in order; the next page is requested when it is needed. */
export const listModels = (options: ListOptions<typeof sdk.listModels>): ListOf<typeof sdk.listModels, ["models"]> =>
  paginate<typeof sdk.listModels, ["models"]>(sdk.listModels, options, {"entries":["models"]})
