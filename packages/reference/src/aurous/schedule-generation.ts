import { amountIn } from '../behaviour/events.ts'
import { type Generation, type GenerationStatus, generationToJson, priceOf } from './generation.ts'
import { sendWebhook } from './send-webhook.ts'
import type { AllowedUrl, AurousSession, Team } from './session.ts'

/** When a generation starts and ends, in milliseconds after its creation. */
const WAITING = 500
const RUNNING = 2000

/** Where a finished generation is reported. */
export interface WebhookTarget {
  readonly team: Team
  readonly webhook: AllowedUrl | undefined
}

/** Schedules the life of a generation: it is processed, ends as its prompt decides, is charged or released, and reported. */
export function scheduleGeneration(session: AurousSession, generation: Generation, webhook: WebhookTarget): void {
  const { scheduler, scaleDuration } = session
  scheduler.schedule(generation.createdAt + scaleDuration(WAITING), () => {
    generation.status = 'processing'
  })
  scheduler.schedule(generation.createdAt + scaleDuration(RUNNING), (at) =>
    finish(session, generation, { ...webhook, at }),
  )
}

async function finish(
  session: AurousSession,
  generation: Generation,
  { team, webhook, at }: WebhookTarget & { readonly at: number },
): Promise<void> {
  const { status, error } = outcomeOf(session, generation)
  generation.status = status
  generation.completedAt = at
  if (error !== undefined) generation.error = error
  session.generations.end(generation.id)
  const price = priceOf(generation)
  if (status === 'succeeded') team.credits.charge(generation.id, price)
  else team.credits.release(generation.id)
  const amount = amountIn(price, generation.estimate.unit)
  session.onEvent({
    type: 'job',
    job: generation.id,
    account: team.name,
    ...(status === 'succeeded' ? { status, charged: amount } : { status: 'failed', refunded: amount }),
  })
  if (webhook === undefined) return
  const notice = {
    generation: generation.id,
    team: team.id,
    account: team.name,
    secret: team.webhookSecret,
    ...webhook,
    event: status === 'succeeded' ? ('image.completed' as const) : ('image.failed' as const),
    data: generationToJson(generation),
  }
  const { createId, now, scaleDuration, webhooks: log, deliverTo, scheduler, onError, onEvent } = session
  await sendWebhook(notice, { createId, scheduler, now, scaleDuration, log, deliverTo, onError, onEvent }, at)
}

/** How a generation ends: it succeeds unless its prompt, without surrounding spaces, is one of the samples. */
function outcomeOf(
  { world }: AurousSession,
  { request }: Generation,
): { readonly status: GenerationStatus; readonly error?: string } {
  const prompt = request.prompt.trim()
  const { failed, moderation_rejected } = world.prompts
  if (prompt === failed) return { status: 'failed', error: 'The generation failed. Nothing was charged.' }
  if (prompt === moderation_rejected)
    return { status: 'moderation_rejected', error: 'Moderation rejected the prompt. Nothing was charged.' }
  return { status: 'succeeded' }
}
