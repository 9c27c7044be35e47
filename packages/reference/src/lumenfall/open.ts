import type { Vendor } from '@outlay/vendor'
import type { Environment } from '../behaviour/environment.ts'
import { createEnvironmentScheduler, worldOf } from '../behaviour/environment.ts'
import { estimateCall } from '../behaviour/estimate-call.ts'
import { createId, hashToSeed, randomSeed, seededRandom } from '../random/random.ts'
import { countTextBytes, createBoundedMap } from '../retention/bounded-map.ts'
import { scaleDuration } from '../time/instants.ts'
import { accountsOf } from './accounts.ts'
import { createAuthenticator } from './authenticate.ts'
import { contextFactory } from './call-context.ts'
import { downloads } from './internal-routes.ts'
import { createModelCatalogue } from './models.ts'
import type { LumenfallAuthContext, LumenfallCall, LumenfallSession } from './session.ts'
import { validateState } from './validate-state.ts'
import type { LumenfallWorld } from './world.ts'

/** Opens the world of Lumenfall: accounts with keys and balances, models with providers. */
export async function open(vendor: Vendor, environment: Environment): Promise<LumenfallSession> {
  const world = worldOf<LumenfallWorld>(vendor, environment)
  const { now, random, speed, priceList } = environment
  const { retention } = world
  const scheduler = createEnvironmentScheduler(environment)
  const newId = (prefix: string): string => createId(prefix, now(), random)
  const seed = randomSeed(random)
  const models = createModelCatalogue(world)
  // Routing has random numbers of its own: dry runs, which draw request IDs from the other ones, do not change it.
  const createContext = contextFactory(models, seededRandom(seed))
  const accounts = accountsOf(world, () => newId('topup'))
  const authenticate = createAuthenticator({ now, accounts, requestId: () => newId('req') })
  const session: LumenfallSession = {
    now,
    world,
    scheduler,
    models,
    createId: newId,
    createPace: environment.createPace,
    scaleDuration: (milliseconds) => scaleDuration(milliseconds, speed),
    randomSeed: () => randomSeed(random),
    randomFor: (text) => seededRandom(hashToSeed(text, seed)),
    price: (call) => estimateCall(vendor, call, { at: now(), priceList }),
    outputs: createBoundedMap({ most: retention.pictures }),
    videos: createBoundedMap({
      most: retention.videos,
      mostBytes: retention.video_text_bytes,
      bytesOf: ({ prompt, size }) => countTextBytes([prompt, size]),
    }),
    sign: environment.sign,
    redactText: environment.redactText,
    onEvent: environment.onEvent,
    accountOf: ({ account }: LumenfallAuthContext) => account?.name,
    authenticate: (request) => scheduler.afterDue(() => authenticate(request)),
    validateState: async (call: LumenfallCall<unknown>) => {
      const faults = await validateState(session, call)
      return faults.length > 0 ? { faults } : { context: createContext(call) }
    },
    downloads: downloads(() => session),
  }
  return session
}
