import type { CreateImageData, CreateImageResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { type Generation, priceOf, shownGeneration } from '../generation.ts'
import { insufficient } from '../insufficient.ts'
import { isUrl } from '../judge.ts'
import { once } from '../once.ts'
import { run, type Told } from '../run.ts'
import type { AurousCall, AurousSession, Team } from '../session.ts'
import { settingsOf } from '../settings.ts'
import { sizeOf } from '../sizes.ts'
import { styleOf } from '../style.ts'

type Requested = RequestOf<CreateImageData>
type Created = Outcome<CreateImageResponses[keyof CreateImageResponses]>

/** How long a reference that is named by its URL is kept as a file, in milliseconds. */
const DAY = 86_400_000

/** createImage: takes the request, holds what it costs, and lets the generation run. */
export function createImage(session: AurousSession, call: AurousCall<Requested>): Promise<Created> {
  return once(session, call, () => created(session, call)) as Promise<Created>
}

async function created(session: AurousSession, call: AurousCall<Requested>): Promise<Outcome> {
  const { team } = call.visit
  if (team === undefined) throw new Error('Nobody asks.')
  const estimate = session.price(call)
  if ('fault' in estimate) return { faults: [estimate.fault] }
  const webhook = await webhookOf(session, call.request.body.webhook_url)
  const generation = generationOf(session, call, { team, estimate })
  const price = priceOf(generation)
  if (!team.credits.hold(generation.id, price)) return { faults: [insufficient(price, team.credits)] }
  keepReferences(session, generation)
  session.generations.set(generation.id, generation)
  run(session, generation, { team, webhook })
  return { status: call.operation.status, body: shownGeneration(generation) }
}

async function webhookOf(session: AurousSession, url: string | undefined): Promise<Told['webhook']> {
  if (url === undefined) return undefined
  const judged = await session.judgeUrl(url, { loopback: true })
  return 'refused' in judged ? undefined : judged
}

function generationOf(
  session: AurousSession,
  { request: { body }, visit, received }: AurousCall<Requested>,
  { team, estimate }: { readonly team: Team; readonly estimate: Generation['estimate'] },
): Generation {
  const { prompt, negative_prompt, character_id, size, seed, count = 1, webhook_url, reference_image_urls = [] } = body
  const style = styleOf(body, session.lorasOf(team))
  const character = character_id === undefined ? undefined : session.characters.get(character_id)
  const around = { platform: session.world.platform, style: style?.defaults, character }
  const attached = reference_image_urls.length > 0 || character !== undefined
  return {
    id: session.identifier('img'),
    team: team.id,
    request: {
      prompt,
      ...(negative_prompt !== undefined && { negative_prompt }),
      ...(character_id !== undefined && { character_id }),
      ...(size !== undefined && { size }),
      ...(seed !== undefined && { seed }),
      ...(webhook_url !== undefined && { webhook_url }),
      count,
      reference_image_urls,
    },
    size: sizeOf(body),
    settings: settingsOf(body, { ...around, attached }),
    seed: seed ?? session.chance(),
    style,
    estimate,
    version: visit.version,
    requestId: visit.requestId,
    origin: new URL(received.url).origin,
    createdAt: session.now(),
    status: 'pending',
  }
}

/** A reference URL becomes a file of the team. */
function keepReferences({ files, identifier, now }: AurousSession, { team, request }: Generation): void {
  for (const source of request.reference_image_urls.filter(isUrl)) {
    const expiresAt = now() + DAY
    files.add({ id: identifier('file'), team, purpose: 'reference', source, expiresAt }, now())
  }
}
