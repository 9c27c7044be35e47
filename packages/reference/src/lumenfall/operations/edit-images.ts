import type { EditImagesData, ImageList } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { makeImages } from '../images.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

/** editImages: makes pictures from pictures and a text; what they are is looked at before, in `judge`. */
export function editImages(
  session: LumenfallSession,
  call: LumenfallCall<RequestOf<EditImagesData>>,
): Promise<Outcome<ImageList>> {
  return makeImages(session, call)
}
