import { exact } from '@outlay/money'
import type { Vendor } from '@outlay/vendor'
import { createAccount } from '../accounts/account.ts'
import { createEnvironmentScheduler, type Environment, worldOf } from '../behaviour/environment.ts'
import { estimateCall } from '../behaviour/estimate-call.ts'
import { createIdempotencyStore } from '../idempotency/idempotency-store.ts'
import { createId, randomSeed } from '../random/random.ts'
import { countTextBytes, createBoundedMap } from '../retention/bounded-map.ts'
import { scaleDuration } from '../time/instants.ts'
import { checkUrl, type UrlCheck, type UrlPolicy } from '../url-policy/check-url.ts'
import { createFixedResolver } from '../url-policy/fixed-resolver.ts'
import { memoize } from '../url-policy/memoize.ts'
import { createAuthenticator, type KeyRegistry } from './authenticate.ts'
import { createCharacterStore } from './characters.ts'
import { createFileStore } from './files.ts'
import { textsOf } from './generation.ts'
import { downloads, internalRoutes } from './internal-routes.ts'
import type { AurousAuthContext, AurousCall, AurousSession, Team } from './session.ts'
import { validateState } from './validate-state.ts'
import { createWebhookLog } from './webhooks.ts'
import type { AurousWorld, SampleTeam } from './world.ts'

/** Opens the world of Aurous Labs: teams with keys and credits, styles, characters and files. */
export async function open(vendor: Vendor, environment: Environment): Promise<AurousSession> {
  const world = worldOf<AurousWorld>(vendor, environment)
  const { now, random, speed, deliverTo, redactText, onError, priceList } = environment
  const { retention } = world
  const scheduler = createEnvironmentScheduler(environment)
  const resolve = environment.resolve ?? createFixedResolver({ address: world.public_address, names: world.hosts })
  const newId = (prefix: string): string => createId(prefix, now(), random)
  const requestId = (): string => newId('req')
  const authenticate = createAuthenticator({ now, keys: keysOf(world), limits: world.rate_limits, requestId })
  const checkBy =
    (policy: UrlPolicy): ((url: string) => UrlCheck | Promise<UrlCheck>) =>
    (url) =>
      checkUrl(url, policy)
  // Names in DNS may move; those of the sample stay.
  const remember = environment.resolve === undefined ? memoize : <T>(check: (url: string) => T) => check
  const checkReference = remember(checkBy({ resolve, redactText }))
  const checkWebhook = remember(
    checkBy({ resolve, redactText, ...(deliverTo && { allowLoopback: true, allowOrigins: deliverTo.origins }) }),
  )
  const session: AurousSession = {
    now,
    world,
    scheduler,
    scaleDuration: (milliseconds) => scaleDuration(milliseconds, speed),
    createId: newId,
    randomSeed: () => randomSeed(random),
    price: (call) => estimateCall(vendor, call, { at: now(), priceList }),
    checkUrl: (url, { webhook } = { webhook: false }) => (webhook ? checkWebhook(url) : checkReference(url)),
    lorasOf: (team) => world.loras.filter((lora) => lora.active && (lora.is_public || lora.team === team.id)),
    characters: createCharacterStore(world.characters, retention.characters),
    generations: createBoundedMap({
      most: retention.generations,
      mostBytes: retention.text_bytes,
      bytesOf: (one) => countTextBytes(textsOf(one)),
    }),
    files: createFileStore(world.files, retention),
    webhooks: createWebhookLog(),
    deliverTo,
    redactText,
    onEvent: environment.onEvent,
    onError,
    replies: createIdempotencyStore({
      most: retention.idempotency_keys,
      mostBytes: retention.text_bytes,
      bytesOf: ({ body }) => JSON.stringify(body).length,
    }),
    authenticate: (request) => scheduler.afterDue(() => authenticate(request)),
    accountOf: ({ team }: AurousAuthContext) => team?.name,
    validateState: (call: AurousCall<{ readonly body: unknown }>) => validateState(session, call),
    sign: environment.sign,
    downloads: downloads(() => session),
    internalRoutes: internalRoutes(() => session),
  }
  return session
}

function keysOf({ credentials, teams, usual_version: defaultVersion }: AurousWorld): KeyRegistry {
  const keyOf = ({ credential }: SampleTeam): string | undefined => credentials[credential]?.['X-Api-Key']
  const active = teams.filter(({ revoked }) => revoked !== true)
  const byKey = new Map(active.map((sample) => [keyOf(sample), teamOf(sample)] as const))
  const revoked = new Set(teams.filter((one) => one.revoked === true).map(keyOf))
  return { defaultVersion, teamOf: (key) => byKey.get(key), isRevoked: (key) => revoked.has(key) }
}

function teamOf({ id, name, credits, pinned_version, webhook_secret }: SampleTeam): Team {
  const credentials = { pinnedVersion: pinned_version, webhookSecret: webhook_secret }
  return { id, name, ...credentials, credits: createAccount(exact(credits)) }
}
