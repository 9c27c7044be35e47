import type { CountTokens, PriceList } from '@outlay/pricing'
import type { ContractCase } from './cases/contract-case.ts'
import type { ContractVendor } from './vendor.ts'

/** What prices an exchange. */
export interface World {
  /** Milliseconds since 1970-01-01T00:00:00Z. */
  readonly at: number
  /** Undefined for the document's own that holds then. */
  readonly priceList: PriceList | undefined
  readonly state?: Readonly<Record<string, unknown>>
  readonly tokens?: CountTokens
}

/** What a server sent back. */
export interface Reply {
  readonly status: number
  readonly contentType: string | null
  readonly text: string
  /** The body as JSON; undefined when it is none. */
  readonly body: unknown
}

/** A case with the reply that a server gave to it, as the rules see it. */
export interface Exchange {
  readonly vendor: ContractVendor
  readonly given: ContractCase
  readonly world: World
  readonly reply: Reply
}

/** Reads a reply to its end. */
export async function readReply(response: Response): Promise<Reply> {
  const text = await response.text()
  return { status: response.status, contentType: response.headers.get('content-type'), text, body: jsonOf(text) }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
