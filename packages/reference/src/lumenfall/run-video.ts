import { amountIn } from '../events.ts'
import { amountOf } from './order.ts'
import type { LumenfallSession } from './session.ts'
import type { Video } from './video.ts'

/** When a video is begun and when it ends, in milliseconds after it was asked for. */
const BEGINS = 500
const ENDS = 2000

/** Lets a video live: it is begun, then completed and charged, or failed and not charged, as its prompt decides. */
export function runVideo(session: LumenfallSession, video: Video): void {
  const { agenda, lasting } = session
  agenda.add(video.createdAt + lasting(BEGINS), () => {
    video.status = 'in_progress'
  })
  agenda.add(video.createdAt + lasting(ENDS), (at) => finish(session, video, at))
}

function finish({ world, videos, onEvent }: LumenfallSession, video: Video, at: number): void {
  videos.end(video.id)
  const { id, account, routed, estimate } = video.order
  const ended = { type: 'job' as const, job: video.id, account: account.name }
  const amount = amountIn(amountOf(estimate), estimate.unit)
  if (video.prompt === world.prompts.failed) {
    video.status = 'failed'
    account.purse.release(id)
    onEvent({ ...ended, status: 'failed', refunded: amount })
    return
  }
  video.status = 'completed'
  video.completedAt = at
  account.purse.charge({ id, model: routed.model.id, cost: amountOf(estimate), at })
  onEvent({ ...ended, status: 'succeeded', charged: amount })
}
