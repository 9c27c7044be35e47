import { exact } from '@outlay/money'
import { catalogueOf, priceListAt } from '@outlay/pricing'
import type { Vendor } from '@outlay/vendor'
import { createAccount } from '../accounts/account.ts'
import { createEnvironmentScheduler, type Environment, worldOf } from '../behaviour/environment.ts'
import { estimateCall } from '../behaviour/estimate-call.ts'
import { randomSeed, randomUuid } from '../random/random.ts'
import { createBoundedMap } from '../retention/bounded-map.ts'
import { scaleDuration } from '../time/instants.ts'
import { createAuthenticator } from './authenticate.ts'
import { createInferenceStore } from './inference.ts'
import { downloads } from './internal-routes.ts'
import type { LayerAuthContext, LayerSession, Workspace } from './session.ts'
import { createTokenChecker } from './token-check.ts'
import type { LayerWorld, SampleWorkspace } from './world.ts'

/** Opens the world of Layer: accounts with tokens, workspaces with creative units, and runs. */
export async function open(vendor: Vendor, environment: Environment): Promise<LayerSession> {
  const world = worldOf<LayerWorld>(vendor, environment)
  const { now, random, speed } = environment
  const scheduler = createEnvironmentScheduler(environment)
  const workspaces = new Map(
    world.workspaces.map((one) => [one.workspace_id, workspaceFrom(one, world.retention.session_names)]),
  )
  const authenticate = createAuthenticator({ now, checkToken: createTokenChecker(world), workspaces })
  const priceList = environment.priceList
  const session: LayerSession = {
    now,
    world,
    scheduler,
    scaleDuration: (milliseconds) => scaleDuration(milliseconds, speed),
    randomUuid: () => randomUuid(random),
    randomSeed: () => randomSeed(random),
    price: (call) => estimateCall(vendor, call, { at: now(), priceList }),
    modelOf: ({ id: workspace }, id) => {
      const list = priceList ?? priceListAt(vendor.priceLists, now())
      return list && catalogueOf(list, 'models', { workspace }).find((one) => one.id === id)
    },
    onEvent: environment.onEvent,
    inferences: createInferenceStore(world.inferences, world.retention.inferences),
    accountOf: ({ workspace }: LayerAuthContext) => workspace?.name,
    authenticate: (request) => scheduler.afterDue(() => authenticate(request)),
    sign: environment.sign,
    downloads: downloads(() => session),
  }
  return session
}

function workspaceFrom(sample: SampleWorkspace, names: number): Workspace {
  const { workspace_id, account: owner, slug, name, ...has } = sample
  const units = createAccount(exact(has.creative_units))
  return {
    id: workspace_id,
    account: owner,
    slug,
    name,
    units,
    lastActiveAt: has.last_active_at ?? null,
    sessions: createBoundedMap({ most: names }),
  }
}
