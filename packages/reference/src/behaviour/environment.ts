import type { PriceList } from '@outlay/pricing'
import type { BackgroundEvent } from '../events.ts'
import type { Pace } from '../time/pacer.ts'

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
