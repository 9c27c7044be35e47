import type { Call, ClientOptions } from '../client/client.ts'
import type { VendorConfig } from '../vendor-facts.ts'
import { mergeHeaders } from './headers.ts'
import { userAgent } from './identity.ts'
import type { SentRequest } from './sent-request.ts'

/** Who sends, and to whom. */
export interface ClientConfig {
  readonly vendor: VendorConfig
  readonly options: ClientOptions
}

/** The request that a call makes, without the key of `auth`. `chance` makes the key of what may have its effect once. */
export function buildRequest({ vendor, options }: ClientConfig, call: Call, chance: () => number): SentRequest {
  const { operation, method, bodySerializer = JSON.stringify } = call
  const body = call.body === undefined ? undefined : bodySerializer(call.body)
  // What the caller gives comes last, and so first.
  const own = {
    ...(options.identify !== false && { 'user-agent': userAgent() }),
    ...vendor.version,
    ...(operation.idempotencyHeader && { [operation.idempotencyHeader]: `outlay-${chance()}-${chance()}` }),
  }
  return {
    operation: operation.id,
    method,
    url: (options.baseUrl ?? vendor.server).replace(/\/+$/, '') + call.url,
    headers: mergeHeaders([own, options.headers, call.headers], typeof body === 'string'),
    body,
    // fetch would hand a secret to whatever host the answer names.
    ...(call.createRedactor && { redirect: 'manual' }),
  }
}
