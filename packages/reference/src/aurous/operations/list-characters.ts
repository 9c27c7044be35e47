import type { ListCharactersResponses } from '@outlay/spec/aurous/schemas'
import type { Outcome } from '../../behaviour/behaviour.ts'
import { characterToJson } from '../characters.ts'
import type { AurousCall, AurousSession } from '../session.ts'

/** listCharacters: the characters of the team, oldest first. */
export function listCharacters(
  { characters }: AurousSession,
  { auth: { team } }: AurousCall<unknown>,
): Outcome<ListCharactersResponses[keyof ListCharactersResponses]> {
  return { status: 200, body: characters.of(team?.id ?? '').map(characterToJson) }
}
