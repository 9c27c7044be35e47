import type { Call, ClientOptions } from '../client/client.ts'
import type { VendorFacts } from '../operation.ts'
import { headersOf } from './headers.ts'
import type { SentRequest } from './sent-request.ts'
import { urlOf } from './url.ts'

/** Who sends, to whom and by which method. */
export interface Sender {
  readonly vendor: VendorFacts
  readonly options: ClientOptions
  readonly method: string
}

/** The request that a call makes, without the key of `auth`. */
export function requestOf({ vendor, options, method }: Sender, call: Call): SentRequest {
  const { bodySerializer = JSON.stringify } = call
  const body = call.body === undefined ? undefined : bodySerializer(call.body)
  return {
    operation: call.operation.id,
    method,
    url: urlOf(options.baseUrl ?? vendor.server, call),
    headers: headersOf([options.headers, call.headers], body !== undefined),
    body,
  }
}
