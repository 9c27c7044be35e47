import type { Call, ClientOptions } from '../client/client.ts'
import type { VendorFacts } from '../operation.ts'
import { headersOf } from './headers.ts'
import { urlOf } from './url.ts'

/** A request as it was sent; errors keep it. */
export interface SentRequest {
  /** The operationId of the document. */
  readonly operation: string
  readonly method: string
  readonly url: string
  /** By names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** The text of the body, or the form that it is; undefined when there is none. */
  readonly body: string | FormData | undefined
}

/** Who sends, to whom and by which method. */
export interface Sender {
  readonly vendor: VendorFacts
  readonly options: ClientOptions
  readonly method: string
}

/** The request that a call makes. */
export function sentRequest({ vendor, options, method }: Sender, call: Call): SentRequest {
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
