import type { Vendor } from '@outlay/vendor'
import { estimateOf } from '../behaviour/estimate-of.ts'
import type { Surroundings } from '../behaviour/surroundings.ts'
import { identifier } from '../chance/identifier.ts'
import { seedOf } from '../chance/seed-of.ts'
import { seeded } from '../chance/seeded.ts'
import { wholeNumber } from '../chance/whole-number.ts'
import { boundedMap } from '../retention/bounded-map.ts'
import { textBytes } from '../retention/text-bytes.ts'
import { agenda } from '../time/agenda.ts'
import { shortened } from '../time/shortened.ts'
import { accountsOf } from './accounts.ts'
import { doorkeeper } from './admit.ts'
import { isDryRun, judge } from './judge.ts'
import { type FoundModel, modelsOf } from './models.ts'
import { tellRoute } from './order.ts'
import { downloads } from './pages.ts'
import { decided, previewed, type Routed } from './routing.ts'
import type { LumenfallCall, LumenfallSession, LumenfallVisit } from './session.ts'
import type { LumenfallWorld } from './world.ts'

/** Opens the world of Lumenfall: accounts with their keys and balances, models and their providers. */
export async function open(vendor: Vendor, surroundings: Surroundings): Promise<LumenfallSession> {
  const world = (surroundings.world ?? vendor.world?.sample) as LumenfallWorld
  const { now, random, speed, wake, priceList } = surroundings
  const { retention } = world
  const plan = agenda({ now, onError: surroundings.onError, wake: (at) => wake(at, () => void plan.catchUp()) })
  const base = wholeNumber(random)
  // Of its own, so that no dry run moves it: those draw the ids of requests.
  const routing = seeded(base)
  const identify = (prefix: string): string => identifier(prefix, now(), random)
  const accounts = accountsOf(world, () => identify('topup'))
  const admit = doorkeeper({ now, accounts, requestId: () => identify('req') })
  const models = modelsOf(world)
  const session: LumenfallSession = {
    now,
    world,
    agenda: plan,
    lasting: (milliseconds) => shortened(milliseconds, speed),
    pace: surroundings.pace,
    identifier: identify,
    chance: () => wholeNumber(random),
    chanceOf: (text) => seeded(seedOf(text, base)),
    models,
    route: (model) => decided(found(models.find(model)), routing),
    stateOf: (call) => {
      const routed = previewOf(session, call)
      return routed === undefined ? {} : { provider: routed.provider }
    },
    price: (call, { provider }) => {
      const visit = { ...call.visit, state: { ...call.visit.state, provider } }
      return estimateOf(vendor, { ...call, visit }, { at: now(), priceList })
    },
    redactText: surroundings.redactText,
    onEvent: surroundings.onEvent,
    outputs: boundedMap({ most: retention.pictures }),
    videos: boundedMap({
      most: retention.videos,
      mostBytes: retention.video_text_bytes,
      bytesOf: ({ prompt, size }) => textBytes([prompt, size]),
    }),
    accountOf: ({ account }: LumenfallVisit) => account?.name,
    admit: async (asked) => {
      await plan.catchUp()
      return admit(asked)
    },
    judge: async (call: LumenfallCall<unknown>) => {
      const faults = await judge(session, call)
      const routed = faults.length === 0 && isDryRun(call) ? previewOf(session, call) : undefined
      if (routed !== undefined) tellRoute(call.visit.headers, routed)
      return faults
    },
    sign: surroundings.sign,
    downloads: downloads(() => session),
  }
  return session
}

/** Who would run a call, without deciding it; undefined for one that names no model. */
function previewOf({ models }: LumenfallSession, { request }: LumenfallCall<unknown>): Routed | undefined {
  const { body } = request as { readonly body?: { readonly model?: unknown } | null }
  const name = body?.model
  const asked = typeof name === 'string' ? models.find(name) : undefined
  return asked === undefined ? undefined : previewed(asked)
}

function found(model: FoundModel | undefined): FoundModel {
  if (model === undefined) throw new Error('A model that is not there was let through.')
  return model
}
