import { toDecimal } from '@outlay/money'
import type { Video as ShownVideo } from '@outlay/spec/lumenfall/schemas'
import { toUnixSeconds } from '../time/instants.ts'
import { toDollars } from './billing/dollars.ts'
import { amountOf, costOf, metadataOf, type Reservation } from './reservation.ts'
import type { LumenfallWorld } from './world.ts'

/** The status of a video. */
export type VideoStatus = ShownVideo['status']

/** A video. */
export interface Video {
  readonly id: string
  readonly reservation: Reservation
  readonly prompt: string
  readonly size: string
  /** Milliseconds since 1970. */
  readonly createdAt: number
  status: VideoStatus
  completedAt?: number
}

/** The progress of a video in per cent. */
const PROGRESS: Readonly<Record<VideoStatus, number>> = { queued: 0, in_progress: 50, completed: 100, failed: 50 }

const FAILED = { code: 'generation_failed', message: 'The sample prompt fails.' }

/** A video in the form of the document. */
export function videoToJson(world: Pick<LumenfallWorld, 'providers'>, video: Video): ShownVideo {
  const { id, reservation, prompt, size, createdAt, status, completedAt } = video
  return {
    id,
    object: 'video',
    created_at: toUnixSeconds(createdAt),
    completed_at: completedAt === undefined ? null : toUnixSeconds(completedAt),
    status,
    progress: PROGRESS[status],
    model: reservation.route.model.id,
    prompt,
    seconds: secondsOf(reservation),
    size,
    error: status === 'failed' ? FAILED : null,
    metadata: metadataNow(world, video),
  }
}

/** The requested seconds as text, taken from the estimate. */
function secondsOf({ estimate: { lines } }: Reservation): string {
  const found = lines.find(({ metric }) => metric === 'second')
  if (found === undefined) throw new Error('The estimate of a video counts no seconds.')
  return toDecimal(found.quantity)
}

/** Who runs it, with its estimate while it runs or its cost once completed; neither when it failed. */
function metadataNow(world: Pick<LumenfallWorld, 'providers'>, { reservation, status }: Video): ShownVideo['metadata'] {
  const metadata = metadataOf(world, reservation)
  const amount = amountOf(reservation.estimate)
  if (status === 'failed') return metadata
  if (status === 'completed') return { ...metadata, ...costOf(amount) }
  return { ...metadata, cost_estimate: toDollars(amount), cost_currency: 'USD' }
}
