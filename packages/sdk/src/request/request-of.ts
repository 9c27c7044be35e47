import type { Call, ClientOptions } from '../client/client.ts'
import type { VendorFacts } from '../vendor-facts.ts'
import { headersOf } from './headers.ts'
import { identity } from './identity.ts'
import type { SentRequest } from './sent-request.ts'

/** Who sends, and to whom. */
export interface Sender {
  readonly vendor: VendorFacts
  readonly options: ClientOptions
}

/** The request that a call makes, without the key of `auth`. `chance` makes the key of what may have its effect once. */
export function requestOf({ vendor, options }: Sender, call: Call, chance: () => number): SentRequest {
  const { operation, method, bodySerializer = JSON.stringify } = call
  const body = call.body === undefined ? undefined : bodySerializer(call.body)
  // What the caller gives comes last, and so first.
  const own = {
    ...(options.identify !== false && { 'user-agent': identity() }),
    ...vendor.version,
    ...(operation.once && { [operation.once]: `outlay-${chance()}-${chance()}` }),
  }
  return {
    operation: operation.id,
    method,
    url: (options.baseUrl ?? vendor.server).replace(/\/+$/, '') + call.url,
    headers: headersOf([own, options.headers, call.headers], typeof body === 'string'),
    body,
    // fetch would hand a secret to whatever host the answer names.
    ...(call.veil && { redirect: 'manual' }),
  }
}
