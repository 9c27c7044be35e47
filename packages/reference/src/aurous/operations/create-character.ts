import type { CreateCharacterData, CreateCharacterResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { type Character, grow, shownCharacter } from '../characters.ts'
import { keepReferences } from '../files.ts'
import { isUrl } from '../judge.ts'
import type { AurousCall, AurousSession } from '../session.ts'

/** createCharacter: takes the references and lets the character become ready. */
export function createCharacter(
  session: AurousSession,
  { request: { body }, visit: { team }, operation }: AurousCall<RequestOf<CreateCharacterData>>,
): Outcome<CreateCharacterResponses[keyof CreateCharacterResponses]> {
  const at = session.now()
  const character: Character = {
    id: session.identifier('char'),
    name: body.name,
    team: team?.id ?? '',
    status: 'synthesizing',
    created_at: new Date(at).toISOString(),
    reference_count: body.reference_image_urls.length,
  }
  session.characters.add(character)
  keepReferences(session, character.team, body.reference_image_urls.filter(isUrl))
  grow(character, at, session)
  return { status: operation.status, body: shownCharacter(character) }
}
