import type { GetImageData, GetImageResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { shownGeneration } from '../generation.ts'
import type { AurousCall, AurousSession } from '../session.ts'
import { unknownOf } from '../unknown-of.ts'

/** getImage: a generation of the team as it is now. */
export function getImage(
  { generations }: AurousSession,
  { request, visit }: AurousCall<RequestOf<GetImageData>>,
): Outcome<GetImageResponses[keyof GetImageResponses]> {
  const found = generations.get(request.path.id)
  if (found === undefined || found.team !== visit.team?.id) return unknownOf('generation')
  return { status: 200, body: shownGeneration(found) as GetImageResponses[keyof GetImageResponses] }
}
