import { actualPrices, priceListFor } from '@outlay/pricing'
import { unpricedFault, type Vendor } from '@outlay/vendor'
import type { AuthContext } from '../behaviour/behaviour.ts'
import { type Environment, worldOf } from '../behaviour/environment.ts'
import { estimateCall } from '../behaviour/estimate-call.ts'
import { randomSeed, randomUuid } from '../random/random.ts'
import { createBoundedMap } from '../retention/bounded-map.ts'
import { downloads, internalRoutes } from './internal-routes.ts'
import { createLedger } from './ledger.ts'
import { createNonceStore } from './payment/nonces.ts'
import type { PricedCall, XRouterCall, XRouterSession } from './session.ts'
import { type StepsRequest, validateState } from './validate-state.ts'
import type { Network, XRouterWorld } from './world.ts'

/** There are no accounts: requests are paid one by one. */
const ANYBODY: AuthContext = {}

/** Opens the world of x-router: a network for payments, and a ledger of what was paid and refunded. */
export async function open(vendor: Vendor, environment: Environment): Promise<XRouterSession> {
  const world = worldOf<XRouterWorld>(vendor, environment)
  const { now, random, priceList: given } = environment
  const session: XRouterSession = {
    now,
    world,
    network: { id: world.network, ...networkOf(world) },
    price: (call) => estimateCall(vendor, call, { at: now(), priceList: given }),
    priceActual: (call: PricedCall) => {
      const at = now()
      const list = given ?? priceListFor({}, call.request, { priceLists: vendor.priceLists, at })
      if ('reason' in list) return { fault: unpricedFault(list, call.request) }
      return estimateCall(vendor, call, { at, priceList: actualPrices(list) })
    },
    createPace: environment.createPace,
    nonces: createNonceStore(world.retention.nonces),
    ledger: createLedger(world.retention),
    images: createBoundedMap({ most: world.retention.pictures }),
    randomUuid: () => randomUuid(random),
    randomSeed: () => randomSeed(random),
    authenticate: () => ANYBODY,
    validateState: (call: XRouterCall<StepsRequest>) => ({ faults: validateState(session, vendor, call) }),
    sign: environment.sign,
    downloads: downloads(() => session),
    internalRoutes: internalRoutes(() => session),
  }
  return session
}

function networkOf({ network, networks }: XRouterWorld): Network {
  const found = Object.hasOwn(networks, network) ? networks[network] : undefined
  if (found !== undefined) return found
  const known = Object.keys(networks).join(', ')
  throw new Error(`The network must be one of ${known}; received ${JSON.stringify(network)}.`)
}
