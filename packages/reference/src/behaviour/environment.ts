import type { PriceList } from '@outlay/pricing'
import type { Vendor } from '@outlay/vendor'
import type { BackgroundEvent } from '../events.ts'
import type { Pace } from '../stream/pacer.ts'
import { createScheduler, type Scheduler } from '../time/scheduler.ts'

/** Where webhooks may be sent, and by what. */
export interface Delivery {
  /** In the spelling that `URL.origin` has. */
  readonly origins: ReadonlySet<string>
  readonly fetch: (request: Request) => Promise<Response>
}

/** The world that a reference is given for the vendors whose behaviour is written by hand. */
export interface Environment {
  /** The clock: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number
  /** Chance, from 0 up to 1. */
  readonly random: () => number
  /** How many times faster than in the document jobs run and webhooks are tried again; above 0. */
  readonly speed: number
  /** The pace of a streamed answer; one for each. */
  readonly createPace: () => Pace
  /** Called with the next instant at which something happens by itself; what runs then is `run`. */
  readonly onNextEvent: (at: number, run: () => void) => void
  /** Told what went wrong in what happens by itself. */
  readonly onError: (error: unknown) => void
  /** Told which jobs ended, and what became of webhooks. */
  readonly onEvent: (event: BackgroundEvent) => void
  /** Finds the addresses of a host; undefined for the sample names of the world, which ask no DNS. */
  readonly resolve: ((host: string) => Promise<readonly string[]>) | undefined
  /** Sends webhooks to these origins and no others; undefined when they are only recorded. */
  readonly deliverTo: Delivery | undefined
  /** The address of a file below `/_outlay/<vendor>/`, from the server's root on, with its token: `sign('outputs/1/0.png')`. */
  readonly sign: (path: string, query?: string) => string
  /** A text without secrets, for what is shown cut short. */
  readonly redactText: (text: string) => string
  /** Another price list than the vendor's own. */
  readonly priceList: PriceList | undefined
  /** Another world than the vendor's sample. */
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
