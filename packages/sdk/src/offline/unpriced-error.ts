import type { Unpriced, UnpricedReason } from '@outlay/pricing'
import { OutlayError } from '../errors/outlay-error.ts'

const COUNTER = ' Give the option tokens: await loadTokens([…]) of @outlay/sdk/tokens, or a counter of your own.'

/** A request that fits the document has no price in the price list that was asked; unknown is not zero. */
export class UnpricedError extends OutlayError {
  override readonly name = 'UnpricedError'
  readonly operation: string
  readonly reason: UnpricedReason
  /** The field of the body that decides, as a JSON Pointer; empty when none does. */
  readonly pointer: string

  constructor(operation: string, { reason, pointer, message }: Unpriced) {
    super(`${operation}: ${message}${reason === 'missing-tokens' ? COUNTER : ''}`)
    this.operation = operation
    this.reason = reason
    this.pointer = pointer
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { operation, reason, pointer } = this
    return { ...super.toJSON(), operation, reason, pointer }
  }
}

/**
 * Whether a request that fits the document has no price.
 *
 * @example if (isUnpricedError(error)) console.error(error.reason)
 */
export const isUnpricedError = (error: unknown): error is UnpricedError => error instanceof UnpricedError
