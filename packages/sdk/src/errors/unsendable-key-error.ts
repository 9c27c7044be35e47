import { OutlayError } from './outlay-error.ts'

/** Why a key was not sent. */
export type ApiKeyErrorReason = 'plain-http' | 'malformed-key'

/** A key that would be read by others on its way, or that no request can carry. Nothing was sent. */
export class ApiKeyError extends OutlayError {
  override readonly name = 'ApiKeyError'
  readonly operation: string
  readonly reason: ApiKeyErrorReason

  constructor(operation: string, reason: ApiKeyErrorReason, sentence: string) {
    super(`${operation}: ${sentence}`)
    this.operation = operation
    this.reason = reason
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { operation, reason } = this
    return { ...super.toJSON(), operation, reason }
  }
}
