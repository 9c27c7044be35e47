import { exact } from '@outlay/money'
import { catalogueOf, priceListAt } from '@outlay/pricing'
import type { Vendor } from '@outlay/vendor'
import { account } from '../accounts/account.ts'
import { estimateOf } from '../behaviour/estimate-of.ts'
import type { Surroundings } from '../behaviour/surroundings.ts'
import { uuid } from '../chance/uuid.ts'
import { wholeNumber } from '../chance/whole-number.ts'
import { boundedMap } from '../retention/bounded-map.ts'
import { agenda } from '../time/agenda.ts'
import { shortened } from '../time/shortened.ts'
import { doorkeeper } from './admit.ts'
import { bearers } from './bearer.ts'
import { downloads } from './pages.ts'
import { inferencesFrom } from './sample-inferences.ts'
import type { LayerSession, LayerVisit, Workspace } from './session.ts'
import type { LayerWorld, SampleWorkspace } from './world.ts'

/** Opens the world of Layer: accounts with their tokens, workspaces with their creative units, and runs. */
export async function open(vendor: Vendor, surroundings: Surroundings): Promise<LayerSession> {
  const world = (surroundings.world ?? vendor.world?.sample) as LayerWorld
  const { now, random, speed, wake } = surroundings
  const plan = agenda({ now, onError: surroundings.onError, wake: (at) => wake(at, () => void plan.catchUp()) })
  const workspaces = new Map(
    world.workspaces.map((one) => [one.workspace_id, workspaceFrom(one, world.retention.session_names)]),
  )
  const admit = doorkeeper({ now, bearer: bearers(world), workspaces })
  const priceList = surroundings.priceList
  const session: LayerSession = {
    now,
    world,
    agenda: plan,
    lasting: (milliseconds) => shortened(milliseconds, speed),
    uuid: () => uuid(random),
    chance: () => wholeNumber(random),
    price: (call) => estimateOf(vendor, call, { at: now(), priceList }),
    modelOf: ({ id: workspace }, id) => {
      const list = priceList ?? priceListAt(vendor.priceLists, now())
      return list && catalogueOf(list, 'models', { workspace }).find((one) => one.id === id)
    },
    onEvent: surroundings.onEvent,
    inferences: inferencesFrom(world.inferences, world.retention.inferences),
    accountOf: ({ workspace }: LayerVisit) => workspace?.name,
    admit: async (asked) => {
      await plan.catchUp()
      return admit(asked)
    },
    sign: surroundings.sign,
    downloads: downloads(() => session),
  }
  return session
}

function workspaceFrom(sample: SampleWorkspace, names: number): Workspace {
  const { workspace_id, account: owner, slug, name, ...has } = sample
  const units = account(exact(has.creative_units))
  return {
    id: workspace_id,
    account: owner,
    slug,
    name,
    units,
    lastActiveAt: has.last_active_at ?? null,
    sessions: boundedMap({ most: names }),
  }
}
