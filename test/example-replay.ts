import type { PriceList } from '@outlay/pricing'
import { createReference, defaultMount, type StateOf, type Vendor, type VendorExample } from '@outlay/reference'

/** What a server answered: status and body. */
export interface Told {
  readonly status: number
  readonly body: unknown
}

/** The request of a named example, to the vendor as a server at this origin mounts it. */
export function exampleRequest(vendor: Vendor, { request }: VendorExample, origin: string): Request {
  const { method, path, headers, text, padTo } = request
  const init = { method, headers: headers as Record<string, string> }
  const url = origin + defaultMount(vendor) + path
  return new Request(url, text === undefined ? init : { ...init, body: text.padEnd(padTo ?? 0) })
}

/** What the reference answers to a named example, with the prices and at the instant that the example supposes. */
export async function replay(vendor: Vendor, example: VendorExample, state?: StateOf): Promise<Told> {
  const at = example.prices?.at
  const reference = createReference({
    vendors: [vendor],
    now: () => (at === undefined ? newest(vendor) : Date.parse(at)),
    priceLists: listsFor(vendor, example),
    ...(state && { state: { [vendor.name]: state } }),
  })
  return toldBy(await reference(exampleRequest(vendor, example, 'http://localhost')))
}

/** Reads an answer; a stream of events as its text. */
export async function toldBy(reply: Response): Promise<Told> {
  const streamed = reply.headers.get('content-type')?.startsWith('text/event-stream') === true
  return { status: reply.status, body: streamed ? await reply.text() : await reply.json() }
}

/** The answer that the document gives to a named example. */
export function declaredIn({ status, reply }: VendorExample): Told {
  return { status, body: reply }
}

/** The instant at which the newest price list begins to hold. */
function newest({ priceLists }: Vendor): number {
  return Math.max(...priceLists.map(({ effective }) => Date.parse(effective)))
}

/** The price list that an example supposes, where that is not the vendor's own. */
function listsFor(vendor: Vendor, { prices }: VendorExample): Record<string, PriceList> {
  const without = prices?.without
  const list = vendor.priceLists.at(-1)
  const table = without === undefined ? undefined : list?.rates[without.table]
  if (without === undefined || list === undefined || table === undefined) return {}
  const wanted = JSON.stringify(without.match)
  const entries = table.entries.filter(({ match }) => JSON.stringify(match) !== wanted)
  return { [vendor.name]: { ...list, rates: { ...list.rates, [without.table]: { ...table, entries } } } }
}
