import type { ServedVendor, WebhookDelivery } from '@outlay/reference'
import { UsageError } from '../errors.ts'

/** What is served where. */
interface Where {
  readonly vendors: readonly ServedVendor[]
  readonly port: number
  readonly hostname: string
  readonly publicUrl?: string
  readonly trustProxy?: boolean
  readonly allowHosts?: readonly string[]
  readonly now: () => number
  /** How many times faster jobs run; Prism runs none. */
  readonly speed: number
  /** How many tokens of a streamed chat come in a second; Prism streams none. */
  readonly tokensPerSecond: number
  /** Sends webhooks to these origins; absent when they are only recorded. */
  readonly deliverTo?: WebhookDelivery
  /** Worlds instead of the vendors' samples; Prism has none. */
  readonly worlds?: Readonly<Record<string, unknown>>
  readonly log: (line: string) => void
  readonly logFormat: 'text' | 'json'
}

/** A server that listens. */
export interface Served {
  readonly url: string
  /** Answers without a socket. */
  readonly answer: (request: Request) => Promise<Response>
  readonly close: () => Promise<void>
}

/** The name of an engine: the reference, or Prism, which answers from the document alone. */
export type EngineName = 'reference' | 'prism'

type Serve = (where: Where) => Promise<Served>

/** What can answer for a vendor, each loaded when it is needed. */
const ENGINES: Readonly<Record<EngineName, () => Promise<Serve>>> = {
  reference: async () => (await import('@outlay/mock/serve')).serve,
  prism: async () => (await import('@outlay/mock/prism')).servePrism,
}

/** Reads the flag `--engine`. */
export function parseEngine(text: string): EngineName {
  if (Object.hasOwn(ENGINES, text)) return text as EngineName
  throw new UsageError(`--engine must be one of ${Object.keys(ENGINES).join(', ')}; received ${JSON.stringify(text)}.`)
}

/** Loads an engine: a function that serves, and says in one sentence what hinders it. */
export async function loadEngine(name: EngineName): Promise<Serve> {
  const serve = await ENGINES[name]()
  return async (where) => {
    try {
      return await serve(where)
    } catch (error) {
      throw isUsers(error) ? new UsageError(error.message) : error
    }
  }
}

/** By name, so that the errors of an engine that is not asked for are not loaded. */
function isUsers(error: unknown): error is Error {
  return error instanceof Error && (error.name === 'AddressError' || error.name === 'PrismMissingError')
}
