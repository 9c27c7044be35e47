import type { CreateVideoData, Video as ShownVideo } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { amountIn } from '../../events.ts'
import { amountOf } from '../order.ts'
import { placeOrder } from '../place-order.ts'
import { runVideo } from '../run-video.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'
import { shownVideo, type Video } from '../video.ts'

/** The size where the request names none. */
const USUAL = '1280x720'

/** createVideo: takes the request, holds what it costs, and lets the video run. */
export function createVideo(
  session: LumenfallSession,
  call: LumenfallCall<RequestOf<CreateVideoData>>,
): Outcome<ShownVideo> {
  const ordered = placeOrder(session, call)
  if ('faults' in ordered) return ordered
  const { prompt, size } = call.request.body
  const video: Video = {
    id: session.identifier('video'),
    order: ordered,
    prompt,
    size: size ?? USUAL,
    createdAt: session.now(),
    status: 'queued',
  }
  session.videos.start(video.id, video)
  call.report?.({ cost: amountIn(amountOf(ordered.estimate), ordered.estimate.unit), job: video.id })
  runVideo(session, video)
  return { status: 202, body: shownVideo(session.world, video) }
}
