import type { CreateImageData, CreateImageResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { amountIn } from '../../behaviour/events.ts'
import { insufficientBalanceFault } from '../faults.ts'
import { storeReferences } from '../files.ts'
import { type Generation, generationToJson, priceOf } from '../generation.ts'
import { withIdempotencyKey } from '../idempotency.ts'
import { scheduleGeneration } from '../schedule-generation.ts'
import type { AurousCall, AurousSession, Team } from '../session.ts'
import { settingsOf, styleOf } from '../settings.ts'
import { sizeOf } from '../sizes.ts'
import { isUrl } from '../validate-state.ts'

type Requested = RequestOf<CreateImageData>
type Created = Outcome<CreateImageResponses[keyof CreateImageResponses]>

/** createImage: holds the cost of a generation and starts it. */
export function createImage(session: AurousSession, call: AurousCall<Requested>): Promise<Created> {
  return withIdempotencyKey(session, call, () => startGeneration(session, call)) as Promise<Created>
}

async function startGeneration(session: AurousSession, call: AurousCall<Requested>): Promise<Outcome> {
  const { team } = call.auth
  if (team === undefined) throw new Error('A request without an account came through.')
  const estimate = session.price(call)
  if ('fault' in estimate) return { faults: [estimate.fault] }
  const generation = generationOf(session, call, { team, estimate })
  const price = priceOf(generation)
  if (!team.credits.hold(generation.id, price)) return { faults: [insufficientBalanceFault(price, team.credits)] }
  storeReferences(session, team.id, generation.request.reference_image_urls.filter(isUrl))
  session.generations.start(generation.id, generation)
  call.report?.({ cost: amountIn(price, estimate.unit), job: generation.id })
  scheduleGeneration(session, generation, { team, webhook: call.context.webhook })
  return { status: call.operation.status, body: generationToJson(generation) }
}

function generationOf(
  session: AurousSession,
  { request: { body }, auth, publicUrl }: AurousCall<Requested>,
  { team, estimate }: { readonly team: Team; readonly estimate: Generation['estimate'] },
): Generation {
  const { prompt, negative_prompt, character_id, size, seed, count = 1, webhook_url, reference_image_urls = [] } = body
  const id = session.createId('img')
  const style = styleOf(body, session.lorasOf(team))
  const character = character_id === undefined ? undefined : session.characters.get(character_id)
  const around = { platform: session.world.platform, style: style?.defaults, character }
  const hasImage = reference_image_urls.length > 0 || character !== undefined
  return {
    id,
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
    settings: settingsOf(body, { ...around, hasImage }),
    seed: seed ?? session.randomSeed(),
    style,
    estimate,
    version: auth.version,
    requestId: auth.requestId,
    urls: Array.from({ length: count }, (_, index) => publicUrl() + session.sign(`outputs/${id}/${index}.png`)),
    createdAt: session.now(),
    status: 'pending',
  }
}
