import type { CreateVideoData, Video as ShownVideo } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { amountIn } from '../../behaviour/events.ts'
import { amountOf } from '../reservation.ts'
import { reserve } from '../reserve.ts'
import { scheduleVideo } from '../schedule-video.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'
import { type Video, videoToJson } from '../video.ts'

/** The size when the request names none. */
const DEFAULT_SIZE = '1280x720'

/** createVideo: holds the cost of a video and starts it. */
export function createVideo(
  session: LumenfallSession,
  call: LumenfallCall<RequestOf<CreateVideoData>>,
): Outcome<ShownVideo> {
  const reservation = reserve(session, call)
  if ('faults' in reservation) return reservation
  const { prompt, size } = call.request.body
  const video: Video = {
    id: session.createId('video'),
    reservation,
    prompt,
    size: size ?? DEFAULT_SIZE,
    createdAt: session.now(),
    status: 'queued',
  }
  session.videos.start(video.id, video)
  call.report?.({ cost: amountIn(amountOf(reservation.estimate), reservation.estimate.unit), job: video.id })
  scheduleVideo(session, video)
  return { status: 202, headers: reservation.headers, body: videoToJson(session.world, video) }
}
