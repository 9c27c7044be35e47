import type { Vendor } from '@outlay/vendor'
import type { Environment } from '../behaviour/environment.ts'
import { estimateCall } from '../behaviour/estimate-call.ts'
import { createId } from '../chance/identifier.ts'
import { hashToSeed } from '../chance/seed-of.ts'
import { seededRandom } from '../chance/seeded.ts'
import { randomSeed } from '../chance/whole-number.ts'
import { createBoundedMap } from '../retention/bounded-map.ts'
import { countTextBytes } from '../retention/text-bytes.ts'
import { createScheduler } from '../time/scheduler.ts'
import { scaleDuration } from '../time/shortened.ts'
import { accountsOf } from './accounts.ts'
import { createAuthenticator } from './authenticate.ts'
import { downloads } from './internal-routes.ts'
import { createModelCatalogue, type ModelMatch } from './models.ts'
import { setRouteHeaders } from './reservation.ts'
import { chooseRoute, type ModelRoute, previewRoute } from './routing.ts'
import type { LumenfallAuthContext, LumenfallCall, LumenfallSession } from './session.ts'
import { isDryRun, validateState } from './validate-state.ts'
import type { LumenfallWorld } from './world.ts'

/** Opens the world of Lumenfall: accounts with their keys and balances, models and their providers. */
export async function open(vendor: Vendor, environment: Environment): Promise<LumenfallSession> {
  const world = (environment.world ?? vendor.world?.sample) as LumenfallWorld
  const { now, random, speed, onNextEvent, priceList } = environment
  const { retention } = world
  const scheduler = createScheduler({
    now,
    onError: environment.onError,
    onNextEvent: (at) => onNextEvent(at, () => void scheduler.runDue()),
  })
  const base = randomSeed(random)
  // Of its own, so that no dry run moves it: those draw the ids of requests.
  const routing = seededRandom(base)
  const identify = (prefix: string): string => createId(prefix, now(), random)
  const accounts = accountsOf(world, () => identify('topup'))
  const authenticate = createAuthenticator({ now, accounts, requestId: () => identify('req') })
  const models = createModelCatalogue(world)
  const session: LumenfallSession = {
    now,
    world,
    scheduler,
    scaleDuration: (milliseconds) => scaleDuration(milliseconds, speed),
    createPace: environment.createPace,
    createId: identify,
    randomSeed: () => randomSeed(random),
    randomFor: (text) => seededRandom(hashToSeed(text, base)),
    models,
    chooseRoute: (model) => chooseRoute(found(models.find(model)), routing),
    stateOf: (call) => {
      const route = previewOf(session, call)
      return route === undefined ? {} : { provider: route.provider }
    },
    price: (call, { provider }) => {
      const auth = { ...call.auth, state: { ...call.auth.state, provider } }
      return estimateCall(vendor, { ...call, auth }, { at: now(), priceList })
    },
    redactText: environment.redactText,
    onEvent: environment.onEvent,
    outputs: createBoundedMap({ most: retention.pictures }),
    videos: createBoundedMap({
      most: retention.videos,
      mostBytes: retention.video_text_bytes,
      bytesOf: ({ prompt, size }) => countTextBytes([prompt, size]),
    }),
    accountOf: ({ account }: LumenfallAuthContext) => account?.name,
    authenticate: async (asked) => {
      await scheduler.runDue()
      return authenticate(asked)
    },
    validateState: async (call: LumenfallCall<unknown>) => {
      const faults = await validateState(session, call)
      const route = faults.length === 0 && isDryRun(call) ? previewOf(session, call) : undefined
      if (route !== undefined) setRouteHeaders(call.auth.headers, route)
      return faults
    },
    sign: environment.sign,
    downloads: downloads(() => session),
  }
  return session
}

/** Who would run a call, without deciding it; undefined for one that names no model. */
function previewOf({ models }: LumenfallSession, { request }: LumenfallCall<unknown>): ModelRoute | undefined {
  const { body } = request as { readonly body?: { readonly model?: unknown } | null }
  const name = body?.model
  const asked = typeof name === 'string' ? models.find(name) : undefined
  return asked === undefined ? undefined : previewRoute(asked)
}

function found(model: ModelMatch | undefined): ModelMatch {
  if (model === undefined) throw new Error('A model that is not there was let through.')
  return model
}
