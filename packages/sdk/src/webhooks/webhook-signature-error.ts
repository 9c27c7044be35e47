import { OutlayError } from '../errors/outlay-error.ts'

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

/** A webhook that must not be believed, told apart by `reason`. Neither secret, signature nor body is in the message. */
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
