import type { Fault } from '@outlay/validators'
import { OutlayError } from '../errors/errors.ts'

/** The parts of a request as a caller gives them. */
export interface RequestParts {
  readonly body?: unknown
  readonly path?: object | undefined
  readonly query?: object | undefined
  readonly headers?: object | undefined
}

/** What a request is told of a fault of a value: its place there, and its sentence. */
type ValueViolation = Pick<Fault, 'pointer' | 'message'>

/** Finds the faults of a value. */
export type ValueCheck = (value: unknown) => readonly ValueViolation[]

/** Finds the faults of one part of a request. */
export type RequestCheck = (request: RequestParts) => readonly RequestViolation[]

/** Runs a check on a value, and gives its faults as those of a part of a request; `at` is where in that part the value stands. */
export function violationsIn(
  location: RequestViolation['location'],
  violations: readonly ValueViolation[],
  at = '',
): RequestViolation[] {
  return violations.map(({ pointer, message }) => ({ location, pointer: at + pointer, message }))
}

/** A fault of a request: where, and in one sentence what was given and what is allowed. */
export interface RequestViolation {
  readonly location: 'body' | 'path' | 'query' | 'header'
  /** JSON Pointer into that part of the request. */
  readonly pointer: string
  readonly message: string
}

/** A request that the document does not allow; a server refuses it, so it is neither sent nor priced. */
export class RequestValidationError extends OutlayError {
  override readonly name = 'RequestValidationError'
  readonly operation: string
  /** Every fault, in the order in which the server's own validator finds them. */
  readonly violations: readonly RequestViolation[]

  constructor(operation: string, violations: readonly RequestViolation[]) {
    super(`${operation}: ${violations.map(({ message }) => message).join(' ')}`)
    this.operation = operation
    this.violations = violations
  }

  override toJSON(): Readonly<Record<string, unknown>> {
    const { operation, violations } = this
    return { ...super.toJSON(), operation, violations }
  }
}

/**
 * Says whether a request was not sent, or not priced, since the document does not allow it.
 *
 * @example if (isRequestValidationError(error)) console.error(error.violations)
 */
export const isRequestValidationError = (error: unknown): error is RequestValidationError =>
  error instanceof RequestValidationError
