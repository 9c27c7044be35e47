import type { CallEvent, Vendor } from '@outlay/reference'
import type { Logged } from './log-line.ts'
import type { BodyOf } from './raw-answers.ts'

/** Where to listen, and who hears of it. */
export interface ListenOptions {
  /** 4010 when absent; 0 takes any port that is free. */
  readonly port?: number
  /** 127.0.0.1 when absent. */
  readonly hostname?: string
  /** The address that clients use, such as `https://mock.example/base`, where a proxy stands before the server. */
  readonly publicUrl?: string
  /** Believes `Forwarded` and `X-Forwarded-Proto`, `-Host` and `-Prefix`; for a server that only its proxy reaches. */
  readonly trustProxy?: boolean
  /** Further names in the header `Host`, without ports, by which `/_outlay/…` is answered. */
  readonly allowHosts?: readonly string[]
  /** How long a client may take to send a request, in milliseconds; 10,000 when absent. Then it gets a 408. */
  readonly requestTimeout?: number
  /** Gets one line for each request, and for what goes wrong between them; no keys stand in it. */
  readonly log?: (line: string) => void
}

/** What answers below the paths of its vendors, each mounted where it is by default. */
export interface Engine {
  readonly vendors: readonly Vendor[]
  readonly answer: (request: Request) => Promise<Response>
  /** Why a request was refused, for the log. */
  readonly refusals: WeakMap<Request, Refusal>
  /** What else the log says of a request. */
  readonly notes?: WeakMap<Request, string>
  /** Whom a call costs what. */
  readonly calls?: WeakMap<Request, CallEvent>
  /** Is told the address by which each request reached the server. */
  readonly bases?: WeakMap<Request, string>
  /** The body of a refusal of what is no valid HTTP; our own shape when absent. */
  readonly refusalOf?: BodyOf
}

/** What the log says of a refusal beside the status, or instead of it. */
export type Refusal = Pick<Logged, 'reason'> & { readonly status?: 'unanswered' }

/** Nobody is there to read an answer. */
export const CUT_OFF: Refusal = {
  reason: 'The connection ended before the request was complete.',
  status: 'unanswered',
}
