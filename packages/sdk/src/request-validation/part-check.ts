import type { Fault } from '@outlay/validators'
import type { RequestViolation } from './request-validation-error.ts'

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

/** What a check tells of a value, as faults of a part of a request; `at` is where in that part the value stands. */
export function violationsIn(
  location: RequestViolation['location'],
  told: readonly ValueViolation[],
  at = '',
): RequestViolation[] {
  return told.map(({ pointer, message }) => ({ location, pointer: at + pointer, message }))
}
