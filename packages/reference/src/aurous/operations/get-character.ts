import type { GetCharacterData, GetCharacterResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { shownCharacter } from '../characters.ts'
import type { AurousCall, AurousSession } from '../session.ts'
import { unknownOf } from '../unknown-of.ts'

/** getCharacter: a character of the team as it is now. */
export function getCharacter(
  { characters }: AurousSession,
  { request, visit }: AurousCall<RequestOf<GetCharacterData>>,
): Outcome<GetCharacterResponses[keyof GetCharacterResponses]> {
  const found = characters.get(request.path.id)
  if (found === undefined || found.team !== visit.team?.id) return unknownOf('character')
  return { status: 200, body: shownCharacter(found) }
}
