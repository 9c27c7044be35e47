import type { GetVideoData, Video } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'
import { videoToJson } from '../video.ts'

/** getVideo: a video of the account; a video of another account gets the same fault as one that does not exist. */
export function getVideo(
  session: LumenfallSession,
  { request, auth }: LumenfallCall<RequestOf<GetVideoData>>,
): Outcome<Video> {
  const found = session.videos.get(request.path.id)
  if (found !== undefined && found.reservation.account.id === auth.account?.id)
    return { status: 200, body: videoToJson(session.world, found) }
  const message = 'There is no such video of your account.'
  const placed = { location: 'path', pointer: '/id', path: ['id'] }
  return { faults: [{ fault: 'not-found', keyword: 'video', ...placed, message }] }
}
