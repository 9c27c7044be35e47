import { OutlayError } from './outlay-error.ts'

/** Why a key was not sent. */
export type UnsendableKeyReason = 'plain-http' | 'malformed-key'

/** A key that would be read by others on its way, or that no request can carry. Nothing was sent. */
export class UnsendableKeyError extends OutlayError {
  override readonly name = 'UnsendableKeyError'
  readonly operation: string
  readonly reason: UnsendableKeyReason

  constructor(operation: string, reason: UnsendableKeyReason, sentence: string) {
    super(`${operation}: ${sentence}`)
    this.operation = operation
    this.reason = reason
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { operation, reason } = this
    return { ...super.toJSON(), operation, reason }
  }
}
