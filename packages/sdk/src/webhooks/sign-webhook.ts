import { assertInstant } from '../time/check-instant.ts'
import { hmacKey, signedBytes } from './hmac.ts'
import type { RawBody } from './raw-body.ts'

/** When a webhook is signed. */
export interface SignWebhookOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z; the header has the whole second. */
  readonly at: number
}

/**
 * The signature header of a webhook, `t=<unix>,v1=<hex>`, as a vendor writes it: for tests of your endpoint.
 *
 * @throws WebhookSignatureError for an empty secret or a body that is no text and no bytes
 * @throws TypeError for an `at` that is no instant
 * @example await signWebhook('{"event":"image.completed"}', secret, { at: Date.now() }) // 't=1796126400,v1=5257a8…'
 */
export async function signWebhook(rawBody: RawBody, secret: string, options: SignWebhookOptions): Promise<string> {
  // Whoever comes from another vendor's SDK gives no options.
  const { at } = (options ?? {}) as SignWebhookOptions
  assertInstant('at', at)
  const timestamp = String(Math.floor(at / 1000))
  const key = await hmacKey(secret)
  const signature = await crypto.subtle.sign('HMAC', key, signedBytes(timestamp, rawBody))
  const hex = Array.from(new Uint8Array(signature), (byte) => byte.toString(16).padStart(2, '0'))
  return `t=${timestamp},v1=${hex.join('')}`
}
