import type { GetImageData, GetImageResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { notFoundOutcome } from '../faults.ts'
import { generationToJson } from '../generation.ts'
import type { AurousCall, AurousSession } from '../session.ts'

/** getImage: a generation of the team. */
export function getImage(
  { generations }: AurousSession,
  { request, auth }: AurousCall<RequestOf<GetImageData>>,
): Outcome<GetImageResponses[keyof GetImageResponses]> {
  const found = generations.get(request.path.id)
  if (found === undefined || found.team !== auth.team?.id) return notFoundOutcome('generation')
  return { status: 200, body: generationToJson(found) as GetImageResponses[keyof GetImageResponses] }
}
