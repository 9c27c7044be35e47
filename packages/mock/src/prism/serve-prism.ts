import type { ServedVendor } from '@outlay/reference'
import type { ListenOptions } from '../serve/engine.ts'
import { listen, type RunningServer } from '../serve/listener.ts'
import { loadPrism } from './load-prism.ts'
import { createPrismEngine } from './prism-engine.ts'

/** What to serve and where. */
export interface ServePrismOptions extends ListenOptions {
  readonly vendors: readonly ServedVendor[]
  /** The clock of the log, in milliseconds since 1970; lines of JSON have no time when it is absent. */
  readonly now?: () => number
}

/**
 * Serves vendors as `serve` does, but answers come from Prism, which knows a vendor's document and nothing else: a request
 * that fits gets the document's first example, so that its price is the example's, whatever was requested. Prism
 * is loaded when this is called.
 *
 * @throws PrismMissingError when `@stoplight/prism-http` is not installed
 * @throws AddressError when it cannot listen there
 * @example const { url, close } = await servePrism({ vendors: [xRouter], port: 0 })
 */
export async function servePrism(options: ServePrismOptions): Promise<RunningServer> {
  return listen(await createPrismEngine(await loadPrism(), options), options)
}
