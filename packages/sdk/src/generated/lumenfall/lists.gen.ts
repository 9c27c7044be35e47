// Written by `pnpm generate` from openapi/lumenfall/; change it there.
import { type Asked, type Listed, listOf } from '../../lists/compiled.ts'
import * as sdk from '../lumenfall.gen.ts'

export type { List } from '../../lists/compiled.ts'

/** List the models: each entry in its order; a further page is asked for when it is come to. */
export const listModels = (options: Asked<typeof sdk.listModels>): Listed<typeof sdk.listModels, ["data"]> =>
  listOf<typeof sdk.listModels, ["data"]>(sdk.listModels, options, {"entries":["data"]})

/** List what was charged: each entry in its order; a further page is asked for when it is come to. */
export const listRequests = (options: Asked<typeof sdk.listRequests>): Listed<typeof sdk.listRequests, ["data"]> =>
  listOf<typeof sdk.listRequests, ["data"]>(sdk.listRequests, options, {"entries":["data"]})

/** List the invoices: each entry in its order; a further page is asked for when it is come to. */
export const listInvoices = (options: Asked<typeof sdk.listInvoices>): Listed<typeof sdk.listInvoices, ["data"]> =>
  listOf<typeof sdk.listInvoices, ["data"]>(sdk.listInvoices, options, {"entries":["data"]})
