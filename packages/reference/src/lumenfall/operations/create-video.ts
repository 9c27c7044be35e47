import type { CreateVideoData, Video as ShownVideo } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { amountIn } from '../../events.ts'
import { amountOf } from '../reservation.ts'
import { reserve } from '../reserve.ts'
import { scheduleVideo } from '../schedule-video.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'
import { type Video, videoToJson } from '../video.ts'

/** The size where the request names none. */
const USUAL = '1280x720'

/** createVideo: takes the request, holds what it costs, and lets the video run. */
export function createVideo(
  session: LumenfallSession,
  call: LumenfallCall<RequestOf<CreateVideoData>>,
): Outcome<ShownVideo> {
  const ordered = reserve(session, call)
  if ('faults' in ordered) return ordered
  const { prompt, size } = call.request.body
  const video: Video = {
    id: session.createId('video'),
    reservation: ordered,
    prompt,
    size: size ?? USUAL,
    createdAt: session.now(),
    status: 'queued',
  }
  session.videos.start(video.id, video)
  call.report?.({ cost: amountIn(amountOf(ordered.estimate), ordered.estimate.unit), job: video.id })
  scheduleVideo(session, video)
  return { status: 202, body: videoToJson(session.world, video) }
}
