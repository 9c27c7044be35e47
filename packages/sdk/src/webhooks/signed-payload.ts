import { OutlayError } from '../errors/errors.ts'

/** A body as it arrived, byte by byte; a string counts as UTF-8. */
export type RawBody = string | Uint8Array | ArrayBuffer

/** Gives the bytes of a body. */
export function bytesOf(body: RawBody): Uint8Array<ArrayBuffer> {
  if (typeof body === 'string') return new TextEncoder().encode(body)
  // By their names: a buffer of another realm, such as a test runner's, is no instance of this realm's classes.
  const kind = Object.prototype.toString.call(body).slice(8, -1)
  if (kind === 'Uint8Array' || kind === 'ArrayBuffer') return new Uint8Array(body as ArrayBuffer)
  throw new WebhookSignatureError(
    'body-not-raw',
    `The body of the webhook must be a string, Uint8Array or ArrayBuffer; received ${kind}. ` +
      'Read it before any JSON parser does: await request.text(), or express.raw({ type: "*/*" }).',
  )
}

/** Gives the bytes that are signed: the timestamp as it stands in the header, a dot, and the body. */
export function signedBytes(timestamp: string, body: RawBody): Uint8Array<ArrayBuffer> {
  const head = bytesOf(`${timestamp}.`)
  const tail = bytesOf(body)
  const all = new Uint8Array(head.length + tail.length)
  all.set(head)
  all.set(tail, head.length)
  return all
}

/** What is wrong with a webhook or with what it is held against. */
export type WebhookSignatureReason =
  | 'empty-secret'
  | 'body-not-raw'
  | 'missing-header'
  | 'malformed-header'
  | 'no-v1-signature'
  | 'signature-mismatch'
  | 'timestamp-too-old'
  | 'timestamp-in-the-future'
  | 'body-not-json'

/** A webhook that must not be believed, distinguished by `reason`. Neither secret, signature nor body is in the message. */
export class WebhookSignatureError extends OutlayError {
  override readonly name = 'WebhookSignatureError'
  readonly reason: WebhookSignatureReason

  constructor(reason: WebhookSignatureReason, message: string) {
    super(message)
    this.reason = reason
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { reason } = this
    return { ...super.toJSON(), reason }
  }
}
