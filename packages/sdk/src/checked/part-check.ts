import type { Fault } from '@outlay/validators'
import type { RequestFault } from './unfit-request-error.ts'

/** The parts of a request as a caller gives them. */
export interface GivenRequest {
  readonly body?: unknown
  readonly path?: object | undefined
  readonly query?: object | undefined
  readonly headers?: object | undefined
}

/** What a request is told of a fault of a value: its place there, and its sentence. */
type ValueFault = Pick<Fault, 'pointer' | 'message'>

/** Finds the faults of a value. */
export type ValueCheck = (value: unknown) => readonly ValueFault[]

/** Finds the faults of one part of a request. */
export type PartCheck = (request: GivenRequest) => readonly RequestFault[]

/** What a check tells of a value, as faults of a part of a request; `at` is where in that part the value stands. */
export function faultsIn(location: RequestFault['location'], told: readonly ValueFault[], at = ''): RequestFault[] {
  return told.map(({ pointer, message }) => ({ location, pointer: at + pointer, message }))
}
