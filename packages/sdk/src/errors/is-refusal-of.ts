import { RefusalError } from './refusal-error.ts'

/** The refusals that the document declares for an operation, told apart by `status`. */
export type RefusalOf<Errors> = {
  [Status in keyof Errors]: RefusalError<Status extends number ? Status : number, Errors[Status]>
}[keyof Errors]

/**
 * Whether an error is a refusal that the document declares for an operation, body and all. Give the operation's
 * errors; its `status` then narrows its `body`.
 *
 * @example
 * if (isRefusalOf<EstimateImageErrors>(error) && error.status === 400) error.body.error // 'INVALID_DIMENSIONS' | …
 */
export function isRefusalOf<Errors extends object>(error: unknown): error is RefusalOf<Errors> {
  return error instanceof RefusalError && error.asDeclared
}
