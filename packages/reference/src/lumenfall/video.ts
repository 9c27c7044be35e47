import { toDecimal } from '@outlay/money'
import type { Video as ShownVideo } from '@outlay/spec/lumenfall/schemas'
import { unixSeconds } from '../time/unix-seconds.ts'
import { dollars } from './billing/dollars.ts'
import { amountOf, costOf, metadataOf, type Order } from './order.ts'
import type { LumenfallWorld } from './world.ts'

/** Where a video is in its life. */
export type VideoStatus = ShownVideo['status']

/** A video that was asked for. */
export interface Video {
  readonly id: string
  readonly order: Order
  readonly prompt: string
  readonly size: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  status: VideoStatus
  completedAt?: number
}

/** How far a video is, in per cent. */
const PROGRESS: Readonly<Record<VideoStatus, number>> = { queued: 0, in_progress: 50, completed: 100, failed: 50 }

const FAILED = { code: 'generation_failed', message: 'The sample prompt fails.' }

/** A video as the document shows it. */
export function shownVideo(world: Pick<LumenfallWorld, 'providers'>, video: Video): ShownVideo {
  const { id, order, prompt, size, createdAt, status, completedAt } = video
  return {
    id,
    object: 'video',
    created_at: unixSeconds(createdAt),
    completed_at: completedAt === undefined ? null : unixSeconds(completedAt),
    status,
    progress: PROGRESS[status],
    model: order.routed.model.id,
    prompt,
    seconds: secondsOf(order),
    size,
    error: status === 'failed' ? FAILED : null,
    metadata: metadataNow(world, video),
  }
}

/** The seconds that were asked for, as a text; they are what the estimate counts. */
function secondsOf({ estimate: { lines } }: Order): string {
  const found = lines.find(({ metric }) => metric === 'second')
  if (found === undefined) throw new Error('The estimate of a video counts no seconds.')
  return toDecimal(found.quantity)
}

/** How it is run, with an estimate while it runs and its cost once it is completed, never both; neither when it failed. */
function metadataNow(world: Pick<LumenfallWorld, 'providers'>, { order, status }: Video): ShownVideo['metadata'] {
  const metadata = metadataOf(world, order)
  const amount = amountOf(order.estimate)
  if (status === 'failed') return metadata
  if (status === 'completed') return { ...metadata, ...costOf(amount) }
  return { ...metadata, cost_estimate: dollars(amount), cost_currency: 'USD' }
}
