import { hmacKey, signedBytes } from './hmac.ts'
import { bytesOf, type RawBody } from './raw-body.ts'
import { readSignatureHeader, type WebhookHeader } from './signature-header.ts'
import { checkTimestamp, timestampLimits, type VerifyWebhookOptions } from './timestamp-limits.ts'
import { WebhookSignatureError } from './webhook-signature-error.ts'

/**
 * The event of a webhook whose signature holds: the JSON value of its body. The signature says who sent it, and
 * `Event` what you take it to be.
 *
 * The header is `t=<unix>,v1=<hex HMAC-SHA256 of "t.rawbody">`. One v1 that holds is enough; each is compared in
 * constant time.
 *
 * @throws WebhookSignatureError for a webhook that must not be believed, and for an empty secret; `reason` says which
 * @throws TypeError for a `now` or a `toleranceSeconds` that is none
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
  const held = await Promise.all(signatures.map((signature) => crypto.subtle.verify('HMAC', key, signature, signed)))
  if (!held.includes(true)) throw mismatch()
  checkTimestamp(timestamp, limits)
  return eventOf(rawBody) as Event
}

function eventOf(body: RawBody): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytesOf(body)))
  } catch {
    throw new WebhookSignatureError(
      'body-not-json',
      'The signature of the webhook holds, but its body is no JSON in UTF-8. Check that the endpoint is given to this ' +
        'vendor alone, and ask the vendor.',
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
