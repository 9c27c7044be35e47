import type { VendorFacts } from '../operation.ts'
import { send } from '../send.ts'
import { checkBaseUrl } from './base-url.ts'
import type { Call, Client, ClientOptions, RequestResult } from './client.ts'

/**
 * A client of a vendor; every entry such as `@outlay/sdk/x-router` has its own `createClient` made from this. It
 * holds no connection and sends nothing by itself.
 *
 * @throws TypeError for a `baseUrl` that is none
 * @example createVendorClient({ name: 'x-router', server: 'https://api.x-router.ai', codes: [['error']] }, {})
 */
export function createVendorClient(vendor: VendorFacts, options: ClientOptions): Client {
  checkBaseUrl(options.baseUrl)
  const by =
    (method: string) =>
    <Responses, Errors>(call: Call): RequestResult<Responses, Errors> =>
      send({ vendor, options, method }, call) as RequestResult<Responses, Errors>
  return { get: by('GET'), put: by('PUT'), post: by('POST'), delete: by('DELETE'), patch: by('PATCH') }
}
