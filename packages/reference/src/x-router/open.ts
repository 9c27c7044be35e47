import { actualPrices, priceListFor } from '@outlay/pricing'
import { unpricedFault, type Vendor } from '@outlay/vendor'
import type { Asked, Visit } from '../behaviour/behaviour.ts'
import { estimateOf } from '../behaviour/estimate-of.ts'
import type { Surroundings } from '../behaviour/surroundings.ts'
import { uuid } from '../chance/uuid.ts'
import { wholeNumber } from '../chance/whole-number.ts'
import { boundedMap } from '../retention/bounded-map.ts'
import { judge, type Stepped } from './judge.ts'
import { ledger } from './ledger.ts'
import { downloads, pages } from './pages.ts'
import { nonces } from './payment/nonces.ts'
import type { PricedCall, XRouterCall, XRouterSession, XRouterVisit } from './session.ts'
import type { Network, XRouterWorld } from './world.ts'

/** Of what costs nothing, nothing is shown beside the answer. */
const FREE: Visit = {}

/** Opens the world of x-router: a network to be paid on, and a ledger of what was paid and refunded. */
export async function open(vendor: Vendor, surroundings: Surroundings): Promise<XRouterSession> {
  const world = (surroundings.world ?? vendor.world?.sample) as XRouterWorld
  const { now, random, priceList: given } = surroundings
  const session: XRouterSession = {
    now,
    world,
    network: { id: world.network, ...networkOf(world) },
    price: (call) => estimateOf(vendor, call, { at: now(), priceList: given }),
    actual: (call: PricedCall) => {
      const at = now()
      const list = given ?? priceListFor({}, call.request, { priceLists: vendor.priceLists, at })
      if ('reason' in list) return { fault: unpricedFault(list, call.request) }
      return estimateOf(vendor, call, { at, priceList: actualPrices(list) })
    },
    pace: surroundings.pace,
    nonces: nonces(world.retention.nonces),
    ledger: ledger(world.retention),
    drawn: boundedMap({ most: world.retention.pictures }),
    uuid: () => uuid(random),
    chance: () => wholeNumber(random),
    admit: ({ operation }: Asked) => (isPaid(operation?.spec.estimatedBy) ? paying() : FREE),
    judge: (call: XRouterCall<Stepped>) => judge(session, vendor, call),
    sign: surroundings.sign,
    downloads: downloads(() => session),
    pages: pages(() => session),
  }
  return session
}

function isPaid(estimatedBy: string | undefined): boolean {
  return estimatedBy !== undefined
}

function paying(): XRouterVisit {
  return { headers: {}, state: {} }
}

function networkOf({ network, networks }: XRouterWorld): Network {
  const found = Object.hasOwn(networks, network) ? networks[network] : undefined
  if (found !== undefined) return found
  const known = Object.keys(networks).join(', ')
  throw new Error(`The world of x-router has no network ${JSON.stringify(network)}; allowed is ${known}.`)
}
