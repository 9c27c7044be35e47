// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type ListOf, type ListOptions, paginate } from '../../lists/runtime.ts'
import * as sdk from '../lumenfall.gen.ts'

export type { List } from '../../lists/runtime.ts'

/** List the models: each entry in its order; a further page is asked for when it is come to. */
export const listModels = (options: ListOptions<typeof sdk.listModels>): ListOf<typeof sdk.listModels, ["data"]> =>
  paginate<typeof sdk.listModels, ["data"]>(sdk.listModels, options, {"entries":["data"]})

/** List what was charged: each entry in its order; a further page is asked for when it is come to. */
export const listRequests = (options: ListOptions<typeof sdk.listRequests>): ListOf<typeof sdk.listRequests, ["data"]> =>
  paginate<typeof sdk.listRequests, ["data"]>(sdk.listRequests, options, {"entries":["data"]})

/** List the invoices: each entry in its order; a further page is asked for when it is come to. */
export const listInvoices = (options: ListOptions<typeof sdk.listInvoices>): ListOf<typeof sdk.listInvoices, ["data"]> =>
  paginate<typeof sdk.listInvoices, ["data"]>(sdk.listInvoices, options, {"entries":["data"]})
