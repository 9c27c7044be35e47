// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type ListOf, type ListOptions, paginate } from '../../lists/runtime.ts'
import * as sdk from '../lumenfall.gen.ts'

export type { List } from '../../lists/runtime.ts'

/** List the models: each entry in order; the next page is requested when it is needed. */
export const listModels = (options: ListOptions<typeof sdk.listModels>): ListOf<typeof sdk.listModels, ["data"]> =>
  paginate<typeof sdk.listModels, ["data"]>(sdk.listModels, options, {"entries":["data"]})

/** List what was charged: each entry in order; the next page is requested when it is needed. */
export const listRequests = (options: ListOptions<typeof sdk.listRequests>): ListOf<typeof sdk.listRequests, ["data"]> =>
  paginate<typeof sdk.listRequests, ["data"]>(sdk.listRequests, options, {"entries":["data"]})

/** List the invoices: each entry in order; the next page is requested when it is needed. */
export const listInvoices = (options: ListOptions<typeof sdk.listInvoices>): ListOf<typeof sdk.listInvoices, ["data"]> =>
  paginate<typeof sdk.listInvoices, ["data"]>(sdk.listInvoices, options, {"entries":["data"]})
