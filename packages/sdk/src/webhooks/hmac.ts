import { bytesOf, type RawBody } from './raw-body.ts'
import { WebhookSignatureError } from './webhook-signature-error.ts'

const HMAC_SHA256 = { name: 'HMAC', hash: 'SHA-256' }

/** The key of a secret, as WebCrypto wants it. */
export async function hmacKey(secret: string): Promise<CryptoKey> {
  if (typeof secret !== 'string' || secret === '') {
    throw new WebhookSignatureError(
      'empty-secret',
      'The secret of the webhook must be the string that the vendor shows for the endpoint; received ' +
        `${secret === '' ? 'an empty string' : typeof secret}. Check that the variable it is read from is set.`,
    )
  }
  return crypto.subtle.importKey('raw', bytesOf(secret), HMAC_SHA256, false, ['sign', 'verify'])
}

/** What is signed: the timestamp as it stands in the header, a dot, and the body. */
export function signedBytes(timestamp: string, body: RawBody): Uint8Array<ArrayBuffer> {
  const head = bytesOf(`${timestamp}.`)
  const tail = bytesOf(body)
  const all = new Uint8Array(head.length + tail.length)
  all.set(head)
  all.set(tail, head.length)
  return all
}
