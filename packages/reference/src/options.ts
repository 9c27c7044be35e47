import type { CountTokens, PriceList } from '@outlay/pricing'
import type { OperationSpec, ReadRequest, Vendor } from '@outlay/vendor'
import type { ServedVendor } from './behaviour/behaviour.ts'
import type { ReferenceEvent } from './events.ts'
import type { Worlds } from './generated/worlds.gen.ts'

/** A request that was refused, told to whoever keeps a log. */
export interface RefusedRequest {
  /** The vendor's name; undefined when the path names none. */
  readonly vendor: string | undefined
  readonly operation: string | undefined
  /** The path as it was asked for, without keys that stand in it. */
  readonly path: string
  readonly status: number
  /** The vendor's error code. */
  readonly code: string
  /** One sentence; never a header's value or a whole body. */
  readonly message: string
  /** What was thrown, when the server is at fault. */
  readonly cause?: unknown
}

/** The values that an operation's answer takes from the running server, by the names that the document declares. */
export type StateOf = (operation: OperationSpec, request: ReadRequest) => Readonly<Record<string, unknown>>

/** When the next thing happens by itself to a vendor, such as a job that ends; it takes the place of the one before. */
export interface NextEvent {
  /** The vendor's name. */
  readonly vendor: string
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  /** Lets it happen, if its time has come. */
  readonly run: () => void
}

/** Where webhooks may be sent, and by what. */
export interface WebhookDelivery {
  /** The only origins that webhooks are sent to, such as `http://localhost:3000`; every other host, port or scheme is none. */
  readonly origins: readonly string[]
  /** Sends a webhook, such as `fetch`. Redirects are not followed: the request asks for `redirect: 'manual'`. */
  readonly fetch: (request: Request) => Promise<Response>
}

/** What the reference serves, and the world that is passed in. */
export interface ReferenceOptions {
  readonly vendors: readonly ServedVendor[]
  /** The clock: milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number
  /** A price list for a vendor, by name, instead of the newest that holds. */
  readonly priceLists?: Readonly<Record<string, PriceList>>
  /** State of a vendor, by name. */
  readonly state?: Readonly<Record<string, StateOf>>
  /** Chance, from 0 up to 1; a fixed sequence when absent, so that the same requests get the same answers. */
  readonly random?: () => number
  /** How many times faster than documented jobs run; 1 when absent. */
  readonly speed?: number
  /** Told when the next thing happens by itself. Without it, things happen when the next request comes. */
  readonly onNextEvent?: (next: NextEvent) => void
  /** How many tokens of a streamed chat are made in a second, times the speed; all at once when 0 or absent. */
  readonly tokensPerSecond?: number
  /**
   * Waits so many milliseconds, or 0 for a turn of whatever else waits; never rejects. Texts are counted and streams sent
   * without a pause when absent.
   */
  readonly sleep?: (milliseconds: number) => Promise<void>
  /** Told what went wrong in what happens by itself, where no request could be answered with it. */
  readonly onError?: (error: unknown) => void
  /** Finds the addresses of hosts in URLs that requests name; asks no DNS when absent. */
  readonly resolve?: (host: string) => Promise<readonly string[]>
  /** Where webhooks may be sent, and by what; without it they are only recorded. Nothing is sent elsewhere. */
  readonly deliverTo?: WebhookDelivery
  /** Worlds instead of the vendors' samples, by the vendor's name; what a world leaves out is that of its sample. */
  readonly worlds?: Worlds
  /** Counts tokens where a document charges them; the tokenizer that it names is loaded then when absent. */
  readonly tokens?: CountTokens
  /**
   * Where clients reach the server, without a slash at the end, such as `https://mock.example/base`: addresses in answers
   * begin with it. The origin of the request's URL when absent.
   */
  readonly publicUrlOf?: (request: Request) => string
  /** What signs the addresses of pictures and files, so that nobody can guess them; a fixed text when absent. */
  readonly secret?: string
  /** The path under which a vendor is served: `/<name>` and the path of its own server when absent. */
  readonly mount?: (vendor: Vendor) => string
  /** Told what is worth a line in a log about a request that fits: the fields that its document does not know. */
  readonly onNote?: (note: string, request: Request) => void
  readonly onRefusal?: (refused: RefusedRequest, request: Request) => void
  /** Told what each call costs and whom, which jobs ended and what became of webhooks; calls come with their request. */
  readonly onEvent?: (event: ReferenceEvent, request?: Request) => void
}
