import { createBoundedMap } from '../retention/bounded-map.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { CharacterStatus, SampleCharacter } from './world.ts'

/** A character as it is now. */
export interface Character {
  readonly id: string
  readonly name: string
  /** The id of the team that it belongs to. */
  readonly team: string
  status: CharacterStatus
  readonly created_at: string
  readonly reference_count: number
  /** How strongly it is denoised where nothing else says; absent for the platform's default. */
  readonly denoise_strength?: number | undefined
}

/** How long a new character is synthesized and reviewed, in milliseconds. */
const SYNTHESIZING = 1000
const REVIEWING = 1000

/** The characters of all teams. */
export interface CharacterStore {
  readonly get: (id: string) => Character | undefined
  /** Those of a team, oldest first. */
  readonly of: (team: string) => readonly Character[]
  /** Keeps a character that is not yet ready. */
  readonly add: (character: Character) => void
  /** The character is ready: from now on it may be forgotten. */
  readonly end: (id: string) => void
}

/** The characters that are there from the start, and stay as they are, and those that come: at most so many of these. */
export function createCharacterStore(samples: readonly SampleCharacter[], most: number): CharacterStore {
  const stay = new Map(samples.map((one): readonly [string, Character] => [one.id, { ...one }]))
  const made = createBoundedMap<Character>({ most })
  return {
    get: (id) => stay.get(id) ?? made.get(id),
    of: (team) => [...stay.values(), ...made.values()].filter((one) => one.team === team),
    add: (character) => made.start(character.id, character),
    end: made.end,
  }
}

/** When things happen to a character, and how long they last here. */
export interface CharacterSchedule {
  readonly characters: Pick<CharacterStore, 'end'>
  readonly scheduler: Scheduler
  readonly scaleDuration: (milliseconds: number) => number
}

/** Lets a new character become ready: synthesizing, then reviewing, then ready. */
export function scheduleStatusChanges(
  character: Character,
  at: number,
  { scheduler, scaleDuration, characters }: CharacterSchedule,
): void {
  scheduler.schedule(at + scaleDuration(SYNTHESIZING), () => {
    character.status = 'reviewing'
  })
  scheduler.schedule(at + scaleDuration(SYNTHESIZING) + scaleDuration(REVIEWING), () => {
    character.status = 'ready'
    characters.end(character.id)
  })
}

/** A character as the document shows it. */
export function characterToJson({ id, name, status, created_at, reference_count }: Character): {
  id: string
  name: string
  status: CharacterStatus
  created_at: string
  reference_count: number
} {
  return { id, name, status, created_at, reference_count }
}
