import { exact } from '@outlay/money'
import type { Vendor } from '@outlay/vendor'
import { account } from '../accounts/account.ts'
import { estimateOf } from '../behaviour/estimate-of.ts'
import type { Surroundings } from '../behaviour/surroundings.ts'
import { identifier } from '../chance/identifier.ts'
import { wholeNumber } from '../chance/whole-number.ts'
import { idempotencyStore } from '../idempotency/idempotency-store.ts'
import { boundedMap } from '../retention/bounded-map.ts'
import { textBytes } from '../retention/text-bytes.ts'
import { agenda } from '../time/agenda.ts'
import { shortened } from '../time/shortened.ts'
import { fixedResolver } from '../url-policy/fixed-resolver.ts'
import { judgeUrl } from '../url-policy/judge-url.ts'
import { doorkeeper, type Keys } from './admit.ts'
import { charactersFrom } from './characters.ts'
import { filesFrom } from './files.ts'
import { textsOf } from './generation.ts'
import { judge } from './judge.ts'
import { downloads, pages } from './pages.ts'
import type { AurousCall, AurousSession, AurousVisit, Team } from './session.ts'
import { webhookLog } from './webhooks.ts'
import type { AurousWorld, SampleTeam } from './world.ts'

/** Opens the world of Aurous Labs: teams with their keys and credits, styles, characters and files. */
export async function open(vendor: Vendor, surroundings: Surroundings): Promise<AurousSession> {
  const world = (surroundings.world ?? vendor.world?.sample) as AurousWorld
  const { now, random, speed, wake, deliverTo, redactText, onError, priceList } = surroundings
  const { retention } = world
  const plan = agenda({ now, onError, wake: (at) => wake(at, () => void plan.catchUp()) })
  const resolve = surroundings.resolve ?? fixedResolver({ address: world.public_address, names: world.hosts })
  const identify = (prefix: string): string => identifier(prefix, now(), random)
  const admit = doorkeeper({ now, keys: keysOf(world), limits: world.rate_limits, requestId: () => identify('req') })
  const session: AurousSession = {
    now,
    world,
    agenda: plan,
    lasting: (milliseconds) => shortened(milliseconds, speed),
    identifier: identify,
    chance: () => wholeNumber(random),
    price: (call) => estimateOf(vendor, call, { at: now(), priceList }),
    judgeUrl: (url, { webhook } = { webhook: false }) =>
      judgeUrl(url, {
        resolve,
        redactText,
        ...(webhook && deliverTo && { allowLoopback: true, allowOrigins: deliverTo.origins }),
      }),
    webhookUrls: new WeakMap(),
    lorasOf: (team) => world.loras.filter((lora) => lora.active && (lora.is_public || lora.team === team.id)),
    characters: charactersFrom(world.characters, retention.characters),
    generations: boundedMap({
      most: retention.generations,
      mostBytes: retention.text_bytes,
      bytesOf: (one) => textBytes(textsOf(one)),
    }),
    files: filesFrom(world.files, retention),
    webhooks: webhookLog(),
    deliverTo,
    redactText,
    onEvent: surroundings.onEvent,
    onError,
    replies: idempotencyStore({
      most: retention.idempotency_keys,
      mostBytes: retention.text_bytes,
      bytesOf: ({ body }) => JSON.stringify(body).length,
    }),
    admit: async (asked) => {
      await plan.catchUp()
      return admit(asked)
    },
    accountOf: ({ team }: AurousVisit) => team?.name,
    judge: (call: AurousCall<{ readonly body: unknown }>) => judge(session, call),
    sign: surroundings.sign,
    downloads: downloads(() => session),
    pages: pages(() => session),
  }
  return session
}

function keysOf({ credentials, teams, usual_version: usualVersion }: AurousWorld): Keys {
  const keyOf = ({ credential }: SampleTeam): string | undefined => credentials[credential]?.['X-Api-Key']
  const active = teams.filter(({ revoked }) => revoked !== true)
  const byKey = new Map(active.map((sample) => [keyOf(sample), teamOf(sample)] as const))
  const revoked = new Set(teams.filter((one) => one.revoked === true).map(keyOf))
  return { usualVersion, teamOf: (key) => byKey.get(key), isRevoked: (key) => revoked.has(key) }
}

function teamOf({ id, name, credits, pinned_version, webhook_secret }: SampleTeam): Team {
  const credentials = { pinnedVersion: pinned_version, webhookSecret: webhook_secret }
  return { id, name, ...credentials, credits: account(exact(credits)) }
}
