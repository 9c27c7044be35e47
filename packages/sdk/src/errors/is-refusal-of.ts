import type { Operation } from '../operation.ts'
import { ApiError } from './refusal-error.ts'

/** The refusals that the document declares for an operation, told apart by `status`. */
export type ApiErrorOf<Errors> = {
  [Status in keyof Errors]: ApiError<Status extends number ? Status : number, Errors[Status]>
}[keyof Errors]

/**
 * Whether an error is a refusal that the document declares for an operation, body and all. Give the function that was
 * called; `status` then narrows `body`. A refusal of another operation, or of another vendor, is none.
 *
 * @example
 * if (isApiErrorOf(estimateImage, error) && error.status === 400) error.body.error // 'INVALID_DIMENSIONS' | …
 */
export function isApiErrorOf<Errors>(
  called: { readonly operation: Operation<Errors> },
  error: unknown,
): error is ApiErrorOf<Errors> {
  const { id, vendor } = called.operation
  if (!(error instanceof ApiError) || !error.matchesDocument) return false
  // Vendors give their operations the same ids.
  return error.vendor === vendor && error.request.operation === id
}
