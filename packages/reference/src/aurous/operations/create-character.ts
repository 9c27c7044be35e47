import type { CreateCharacterData, CreateCharacterResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome, RequestOf } from '../../behaviour/behaviour.ts'
import { type Character, characterToJson, scheduleStatusChanges } from '../characters.ts'
import { storeReferences } from '../files.ts'
import type { AurousCall, AurousSession } from '../session.ts'
import { isUrl } from '../validate-state.ts'

/** createCharacter: stores the references and schedules the character. */
export function createCharacter(
  session: AurousSession,
  { request: { body }, auth: { team }, operation }: AurousCall<RequestOf<CreateCharacterData>>,
): Outcome<CreateCharacterResponses[keyof CreateCharacterResponses]> {
  const at = session.now()
  const character: Character = {
    id: session.createId('char'),
    name: body.name,
    team: team?.id ?? '',
    status: 'synthesizing',
    created_at: new Date(at).toISOString(),
    reference_count: body.reference_image_urls.length,
  }
  session.characters.add(character)
  storeReferences(session, character.team, body.reference_image_urls.filter(isUrl))
  scheduleStatusChanges(character, at, session)
  return { status: operation.status, body: characterToJson(character) }
}
