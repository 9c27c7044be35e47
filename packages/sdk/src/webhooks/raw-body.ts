import { WebhookSignatureError } from './webhook-signature-error.ts'

/** A body as it arrived, byte by byte; a string counts as UTF-8. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** The bytes of a body. */
export function bytesOf(body: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  // By their names: a buffer of another realm, such as a test runner's, is no instance of this realm's classes.
  const kind = Object.prototype.toString.call(body).slice(8, -1)
  if (kind === 'Uint8Array' || kind === 'ArrayBuffer') return new Uint8Array(body as ArrayBuffer)
  throw new WebhookSignatureError(
    'body-not-raw',
    `The body of the webhook must be a string, Uint8Array, or ArrayBuffer with the bytes as they arrived; received ${kind}. ` +
      'Read it before any JSON parser does: await request.text(), or express.raw({ type: "*/*" }).',
  )
}
