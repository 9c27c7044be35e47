import { OutlayError } from '../errors/outlay-error.ts'

/** A fault of a request: where, and in one sentence what was given and what is allowed. */
export interface RequestFault {
  readonly location: 'body' | 'path' | 'query' | 'header'
  /** JSON Pointer into that part of the request. */
  readonly pointer: string
  readonly message: string
}

/** A request that the document does not allow; a server refuses it, so it is neither sent nor priced. */
export class UnfitRequestError extends OutlayError {
  override readonly name = 'UnfitRequestError'
  readonly operation: string
  /** Every fault, in the order in which the server's own validator finds them. */
  readonly faults: readonly RequestFault[]

  constructor(operation: string, faults: readonly RequestFault[]) {
    super(`${operation}: ${faults.map(({ message }) => message).join(' ')}`)
    this.operation = operation
    this.faults = faults
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { operation, faults } = this
    return { ...super.toJSON(), operation, faults }
  }
}

/**
 * Whether a request was not sent, or not priced, since the document does not allow it.
 *
 * @example if (isUnfitRequestError(error)) console.error(error.faults)
 */
export const isUnfitRequestError = (error: unknown): error is UnfitRequestError => error instanceof UnfitRequestError
