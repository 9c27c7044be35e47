import { send } from '../send.ts'
import type { VendorConfig } from '../vendor-facts.ts'
import type { Call, Client, ClientOptions } from './client.ts'

/**
 * A client of a vendor; every entry such as `@outlay/sdk/x-router` has its own `createClient` made from this. It
 * holds no connection and sends nothing by itself.
 *
 * @example createVendorClient({ server: 'https://api.x-router.ai', codes: [['error']] }, {})
 */
export function createVendorClient(vendor: VendorConfig, options: ClientOptions): Client {
  const reachedBy = async (call: Call) => {
    const exchange = await send({ vendor, options }, call)
    return call.fullResult ? exchange : exchange.data
  }
  return { send: reachedBy as Client['send'] }
}
