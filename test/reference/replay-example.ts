import { resolvePrices, wireRequest } from '@outlay/contract'
import { createReference, type StateOf } from '@outlay/reference'
import { type Credentials, defaultMount, type NamedExample, type Vendor } from '@outlay/vendor'

/** What a server answered: status and body. */
export interface ServerReply {
  readonly status: number
  readonly body: unknown
}

/** The request of a named example, to the vendor as a server at this origin mounts it, with its sample credentials. */
export async function exampleRequest(vendor: Vendor, { request }: NamedExample, origin: string): Promise<Request> {
  return wireRequest(request, await sendingTo(vendor, origin))
}

/** The instant of the examples that require no other. */
const NOW = Date.parse('2026-11-20T00:00:00Z')

/**
 * What a fresh reference answers to a named example, in the state that the example requires. It stands where the vendor's
 * own server does, so that the addresses in its answers are the example's.
 */
export async function replay(vendor: Vendor, example: NamedExample, state?: StateOf): Promise<ServerReply> {
  const { at, priceList } = resolvePrices({ vendor, now: () => NOW }, example.prices ?? {})
  const reference = createReference({
    vendors: [vendor],
    mount: ({ basePath }) => basePath,
    now: () => at,
    ...(priceList && { priceLists: { [vendor.name]: priceList } }),
    ...(state && { state: { [vendor.name]: state } }),
  })
  const sending = { baseUrl: vendor.server, credentials: await credentialsOf(vendor) }
  for (const { times, ...earlier } of example.before ?? []) {
    for (let sent = 0; sent < times; sent += 1) await reference(wireRequest(earlier, sending))
  }
  return toldBy(await reference(wireRequest(example.request, sending)))
}

async function sendingTo(vendor: Vendor, origin: string): Promise<Parameters<typeof wireRequest>[1]> {
  return { baseUrl: origin + defaultMount(vendor), credentials: await credentialsOf(vendor) }
}

async function credentialsOf(vendor: Vendor): Promise<Credentials> {
  return vendor.world?.sample?.credentials ?? {}
}

/** Reads an answer; a stream of events as its text. */
export async function toldBy(reply: Response): Promise<ServerReply> {
  const streamed = reply.headers.get('content-type')?.startsWith('text/event-stream') === true
  return { status: reply.status, body: streamed ? await reply.text() : await reply.json() }
}

/** The answer that the document gives to a named example. */
export function declaredIn({ status, reply }: NamedExample): ServerReply {
  return { status, body: reply }
}
