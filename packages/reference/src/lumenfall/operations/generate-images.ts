import type { GenerateImagesData, ImageList } from '@outlay/spec/lumenfall/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { makeImages } from '../images.ts'
import type { LumenfallCall, LumenfallSession } from '../session.ts'

/** generateImages: makes images from text. */
export function generateImages(
  session: LumenfallSession,
  call: LumenfallCall<RequestOf<GenerateImagesData>>,
): Promise<Outcome<ImageList>> {
  return makeImages(session, call)
}
