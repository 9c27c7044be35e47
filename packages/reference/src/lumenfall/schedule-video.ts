import { amountIn } from '../behaviour/events.ts'
import { amountOf } from './reservation.ts'
import type { LumenfallSession } from './session.ts'
import type { Video } from './video.ts'

/** When a video starts and ends, in milliseconds after its creation. */
const BEGINS = 500
const ENDS = 2000

/** Schedules the life of a video: it starts, then completes and is charged, or fails and is released, as its prompt decides. */
export function scheduleVideo(session: LumenfallSession, video: Video): void {
  const { scheduler, scaleDuration } = session
  scheduler.schedule(video.createdAt + scaleDuration(BEGINS), () => {
    video.status = 'in_progress'
  })
  scheduler.schedule(video.createdAt + scaleDuration(ENDS), (at) => finish(session, video, at))
}

function finish({ world, videos, onEvent }: LumenfallSession, video: Video, at: number): void {
  videos.end(video.id)
  const { id, account, route, estimate } = video.reservation
  const ended = { type: 'job' as const, job: video.id, account: account.name }
  const amount = amountIn(amountOf(estimate), estimate.unit)
  if (video.prompt === world.prompts.failed) {
    video.status = 'failed'
    account.billing.release(id)
    onEvent({ ...ended, status: 'failed', refunded: amount })
    return
  }
  video.status = 'completed'
  video.completedAt = at
  account.billing.charge({ id, model: route.model.id, cost: amountOf(estimate), at })
  onEvent({ ...ended, status: 'succeeded', charged: amount })
}
