import { assertInstant } from '../time/environment.ts'
import { hmacKey } from './hmac.ts'
import { readSignatureHeader, type WebhookHeader } from './signature-header.ts'
import { bytesOf, type RawBody, signedBytes, WebhookSignatureError } from './signed-payload.ts'
import { checkTimestamp, timestampLimits, type VerifyWebhookOptions } from './timestamp-limits.ts'

/**
 * The event of a webhook whose signature holds: the JSON value of its body. The signature says who sent it, and
 * `Event` what you take it to be.
 *
 * The header is `t=<unix>,v1=<hex HMAC-SHA256 of "t.rawbody">`. One v1 that holds is enough; each is compared in
 * constant time.
 *
 * @throws WebhookSignatureError for a webhook that must not be believed, and for an empty secret; `reason` says which
 * @throws TypeError for an invalid `now` or `toleranceSeconds`
 * @example
 * const body = await request.text() // not request.json(): what is signed is the bytes
 * const header = request.headers.get('Aurous-Webhook-Signature')
 * const { event } = await verifyWebhook<{ event: string }>(body, header, secret, { now: Date.now })
 */
export async function verifyWebhook<Event = unknown>(
  rawBody: RawBody,
  // Four parameters, as everybody knows them from other vendors.
  ...[header, secret, options]: [header: WebhookHeader, secret: string, options: VerifyWebhookOptions]
): Promise<Event> {
  const limits = timestampLimits(options)
  const key = await hmacKey(secret)
  const { timestamp, signatures } = readSignatureHeader(header)
  const signed = signedBytes(timestamp, rawBody)
  const matches = await Promise.all(signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, signed)))
  if (!matches.includes(true)) throw mismatch()
  checkTimestamp(timestamp, limits)
  return eventOf(rawBody) as Event
}

function eventOf(body: RawBody): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(body)))
  } catch {
    throw new WebhookSignatureError(
      'body-not-json',
      'The signature of the webhook is valid, but its body is not JSON in UTF-8. Check that only this vendor posts to ' +
        'the endpoint, and ask the vendor.',
    )
  }
}

function mismatch(): WebhookSignatureError {
  return new WebhookSignatureError(
    'signature-mismatch',
    'No v1 of the signature header fits the body, the timestamp and the secret. Give the raw bytes of the body as they ' +
      'arrived, not JSON that was parsed and written again, and the secret of this very endpoint; if both are right, ' +
      'somebody else sent or changed the webhook: do not act on it.',
  )
}

/** When a webhook is signed. */
export interface SignWebhookOptions {
  /** Milliseconds since 1970-01-01T00:00:00Z; the header has the whole second. */
  readonly at: number
}

/**
 * The signature header of a webhook, `t=<unix>,v1=<hex>`, as a vendor writes it: for tests of your endpoint.
 *
 * @throws WebhookSignatureError for an empty secret or a body that is not a text and no bytes
 * @throws TypeError for an `at` that is not an instant
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
