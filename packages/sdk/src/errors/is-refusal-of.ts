import type { Operation } from '../operation.ts'
import { RefusalError } from './refusal-error.ts'

/** The refusals that the document declares for an operation, told apart by `status`. */
export type RefusalOf<Errors> = {
  [Status in keyof Errors]: RefusalError<Status extends number ? Status : number, Errors[Status]>
}[keyof Errors]

/**
 * Whether an error is a refusal that the document declares for an operation, body and all. Give the function that was
 * called; `status` then narrows `body`. A refusal of another operation, or of another vendor, is none.
 *
 * @example
 * if (isRefusalOf(estimateImage, error) && error.status === 400) error.body.error // 'INVALID_DIMENSIONS' | …
 */
export function isRefusalOf<Errors>(
  called: { readonly operation: Operation<Errors> },
  error: unknown,
): error is RefusalOf<Errors> {
  const { id, vendor } = called.operation
  if (!(error instanceof RefusalError) || !error.asDeclared) return false
  // Vendors give their operations the same ids.
  return error.vendor === vendor && error.request.operation === id
}
