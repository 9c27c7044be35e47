import type { GetCharacterData, GetCharacterResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { characterToJson } from '../characters.ts'
import { notFoundOutcome } from '../faults.ts'
import type { AurousCall, AurousSession } from '../session.ts'

/** getCharacter: a character of the team. */
export function getCharacter(
  { characters }: AurousSession,
  { request, auth }: AurousCall<RequestOf<GetCharacterData>>,
): Outcome<GetCharacterResponses[keyof GetCharacterResponses]> {
  const found = characters.get(request.path.id)
  if (found === undefined || found.team !== auth.team?.id) return notFoundOutcome('character')
  return { status: 200, body: characterToJson(found) }
}
