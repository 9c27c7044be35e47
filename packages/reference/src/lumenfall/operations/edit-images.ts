import type { EditImagesData, ImageList } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { makeImages } from '../images.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

/** editImages: makes images from images and text; `validateState` has checked the uploads. */
export function editImages(
  session: LumenfallSession,
  call: LumenfallCall<RequestOf<EditImagesData>>,
): Promise<Outcome<ImageList>> {
  return makeImages(session, call)
}
