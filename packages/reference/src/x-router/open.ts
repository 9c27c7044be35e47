import { actualPrices, priceListFor } from '@outlay/pricing'
import { unpricedFault, type Vendor } from '@outlay/vendor'
import type { AuthContext, IncomingRequest } from '../behaviour/behaviour.ts'
import type { Environment } from '../behaviour/environment.ts'
import { estimateCall } from '../behaviour/estimate-call.ts'
import { randomUuid } from '../chance/uuid.ts'
import { randomSeed } from '../chance/whole-number.ts'
import { createBoundedMap } from '../retention/bounded-map.ts'
import { downloads, internalRoutes } from './internal-routes.ts'
import { createLedger } from './ledger.ts'
import { createNonceStore } from './payment/nonces.ts'
import type { PricedCall, XRouterAuthContext, XRouterCall, XRouterSession } from './session.ts'
import { type StepsRequest, validateState } from './validate-state.ts'
import type { Network, XRouterWorld } from './world.ts'

/** Of what costs nothing, nothing is shown beside the answer. */
const FREE: AuthContext = {}

/** Opens the world of x-router: a network to be paid on, and a ledger of what was paid and refunded. */
export async function open(vendor: Vendor, environment: Environment): Promise<XRouterSession> {
  const world = (environment.world ?? vendor.world?.sample) as XRouterWorld
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
    authenticate: ({ operation }: IncomingRequest) =>
      requiresPayment(operation?.spec.estimatedBy) ? createAuthContext() : FREE,
    validateState: (call: XRouterCall<StepsRequest>) => validateState(session, vendor, call),
    sign: environment.sign,
    downloads: downloads(() => session),
    internalRoutes: internalRoutes(() => session),
  }
  return session
}

function requiresPayment(estimatedBy: string | undefined): boolean {
  return estimatedBy !== undefined
}

function createAuthContext(): XRouterAuthContext {
  return { headers: {}, state: {} }
}

function networkOf({ network, networks }: XRouterWorld): Network {
  const found = Object.hasOwn(networks, network) ? networks[network] : undefined
  if (found !== undefined) return found
  const known = Object.keys(networks).join(', ')
  throw new Error(`The network must be one of ${known}; received ${JSON.stringify(network)}.`)
}
