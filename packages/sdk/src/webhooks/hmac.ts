import { bytesOf, WebhookSignatureError } from './signed-payload.ts'

// In a file of its own: published types that name CryptoKey would need the DOM library.
const HMAC_SHA256 = { name: 'HMAC', hash: 'SHA-256' }

/** Imports a secret as a key of WebCrypto. */
export async function hmacKey(secret: string): Promise<CryptoKey> {
  if (typeof secret !== 'string' || secret === '') {
    throw new WebhookSignatureError(
      'empty-secret',
      `The secret of the webhook must be a non-empty string; received ${secret === '' ? 'an empty one' : typeof secret}. ` +
        "Copy it from the endpoint in the vendor's settings, and check that the variable it is read from is set.",
    )
  }
  return crypto.subtle.importKey('raw', bytesOf(secret), HMAC_SHA256, false, ['sign', 'verify'])
}
