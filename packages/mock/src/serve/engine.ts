import type { CallEvent } from '@outlay/reference'
import type { Vendor } from '@outlay/vendor'
import type { Log, LogOptions } from './log.ts'
import type { LogEntry } from './log-line.ts'
import type { ErrorBody } from './protocol-errors.ts'
import type { PublicUrlOptions } from './public-url.ts'

/** Where to listen, and who hears of it. */
export interface ListenOptions extends PublicUrlOptions, LogOptions {
  /** 4010 when absent; 0 takes any port that is free. */
  readonly port?: number
  /** 127.0.0.1 when absent. */
  readonly hostname?: string
  /** Names beside those of this machine by which `/_outlay/…` is reached, such as `mock.test`. */
  readonly allowHosts?: readonly string[]
  /** How long a client may take to send a request, in milliseconds; 10,000 when absent. Then it gets a 408. */
  readonly requestTimeout?: number
}

/** What answers below the paths of its vendors, each mounted where it is by default. */
export interface Engine {
  readonly vendors: readonly Vendor[]
  /** Absent where nobody reads it: then nothing is found out for it. */
  readonly log: Log | undefined
  readonly answer: (request: Request) => Promise<Response>
  /**
   * The requests under way whose log line is to be written, with what the engine has found out about each. A `Map` that is
   * old leaves garbage in the old generation as its entries come and go; a `WeakMap` leaves none.
   */
  readonly underWay: WeakMap<Request, RequestFacts>
  /** The body of a refusal of invalid HTTP; our own shape when absent. */
  readonly refusalOf?: ErrorBody
}

/** What the log says of a request beside its method, path and status. */
export interface RequestFacts {
  /** Why it was refused. */
  refusal?: Refusal
  /** What else is worth telling. */
  note?: string
  /** Whom the call costs what. */
  call?: CallEvent
}

/** What the log says of a refusal beside the status, or instead of it. */
export type Refusal = Pick<LogEntry, 'reason'> & { readonly status?: 'unanswered' }

/** Nobody is there to read an answer. */
export const UNFINISHED_REQUEST: Refusal = {
  reason: 'The connection ended before the request was complete.',
  status: 'unanswered',
}
