import type { PriceList } from '@outlay/pricing'
import type { Vendor } from '@outlay/vendor'
import type { Pace } from '../stream/pacer.ts'
import { createScheduler, type Scheduler } from '../time/scheduler.ts'
import type { BackgroundEvent } from './events.ts'

/** The origins that webhooks may be sent to, and the function that sends them. */
export interface Delivery {
  /** Spelled as in `URL.origin`. */
  readonly origins: ReadonlySet<string>
  readonly fetch: (request: Request) => Promise<Response>
}

/** What a reference passes in to the vendors whose behaviour is written by hand. */
export interface Environment {
  /** The clock: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number
  /** Random numbers from 0 to below 1. */
  readonly random: () => number
  /** How many times faster than documented jobs run and webhooks are retried; above 0. */
  readonly speed: number
  /** Creates the pace of one stream. */
  readonly createPace: () => Pace
  /** Called with the instant of the next background event; `run` runs it. */
  readonly onNextEvent: (at: number, run: () => void) => void
  /** Called with errors of background events. */
  readonly onError: (error: unknown) => void
  /** Called when a job ends and when a webhook is attempted. */
  readonly onEvent: (event: BackgroundEvent) => void
  /** Resolves a host to addresses; when undefined, only the sample names of the world are resolved. */
  readonly resolve: ((host: string) => Promise<readonly string[]>) | undefined
  /** Sends webhooks to these origins only; when undefined, webhooks are only recorded. */
  readonly deliverTo: Delivery | undefined
  /** The signed path of a file below `/_outlay/<vendor>/`, such as `sign('outputs/1/0.png')`. */
  readonly sign: (path: string, query?: string) => string
  /** Redacts secrets in text that is about to be truncated. */
  readonly redactText: (text: string) => string
  /** A price list to use instead of the vendor's own. */
  readonly priceList: PriceList | undefined
  /** A world to use instead of the vendor's sample. */
  readonly world: unknown
}

/** A scheduler on the clock of an environment, which is told when the next event is due. */
export function createEnvironmentScheduler({ now, onError, onNextEvent }: Environment): Scheduler {
  const scheduler = createScheduler({
    now,
    onError,
    onNextEvent: (at) => onNextEvent(at, () => void scheduler.runDue()),
  })
  return scheduler
}

/** The world of a vendor: the one that was passed in, which has been checked against its schema, or else the sample. */
export function worldOf<World>({ world }: Pick<Vendor, 'world'>, environment: Environment): World {
  return (environment.world ?? world?.sample) as World
}
