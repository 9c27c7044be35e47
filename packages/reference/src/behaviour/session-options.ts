import type { PriceList } from '@outlay/pricing'
import type { ServedVendor } from './behaviour.ts'
import type { ReferenceEvent } from './events.ts'

/** The next background event of a vendor, such as the end of a job; it replaces the one before. */
export interface NextEvent {
  /** The vendor's name. */
  readonly vendor: string
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  /** Runs the event if it is due. */
  readonly run: () => void
}

/** The origins that webhooks may be sent to, and the function that sends them. */
export interface WebhookDelivery {
  /** Origins such as `http://localhost:3000`; webhooks are sent to no other scheme, host or port. */
  readonly origins: readonly string[]
  /** Sends a webhook, such as `fetch`. Redirects are not followed: the request has `redirect: 'manual'`. */
  readonly fetch: (request: Request) => Promise<Response>
}

/** What the worlds of vendors need from outside. */
export interface SessionOptions {
  readonly vendors: readonly ServedVendor[]
  /** The clock: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number
  /** A price list for a vendor, by name, instead of the newest one in force. */
  readonly priceLists?: Readonly<Record<string, PriceList>>
  /** Random numbers from 0 to below 1; a fixed sequence when absent, so that the same requests get the same responses. */
  readonly random?: () => number
  /** How many times faster than documented jobs run; 1 when absent. */
  readonly speed?: number
  /** Called with the next background event. Without it, background events run with the next request. */
  readonly onNextEvent?: (next: NextEvent) => void
  /** How many tokens of a streamed chat are generated per second, times the speed; all at once when 0 or absent. */
  readonly tokensPerSecond?: number
  /**
   * Waits so many milliseconds, or with 0 lets other work run; never rejects. Without it, tokens are counted and streams sent
   * without a pause.
   */
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** Called with errors of background events, which no response can report. */
  readonly onError?: (error: unknown) => void
  /** Resolves the hosts of URLs in requests to addresses; DNS is not used when absent. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /** Where webhooks are sent; they are only recorded when absent. */
  readonly deliverTo?: WebhookDelivery
  /** Worlds to use instead of the vendors' samples, by the vendor's name; what a world leaves out is taken from the sample. */
  readonly worlds?: object
  /** Signs the URLs of images and files, so that nobody can guess them; a fixed text when absent. */
  readonly secret?: string
  /** Called with the cost and account of each call, with ended jobs and with webhooks; calls come with their request. */
  readonly onEvent?: (event: ReferenceEvent, request?: Request) => void
}
