import { createBoundedMap } from '../retention/bounded-map.ts'
import type { Scheduler } from '../time/scheduler.ts'
import type { CharacterStatus, SampleCharacter } from './world.ts'

/** A character in its current state. */
export interface Character {
  readonly id: string
  readonly name: string
  /** The ID of the team that owns it. */
  readonly team: string
  status: CharacterStatus
  readonly created_at: string
  readonly reference_count: number
  /** The default strength of denoising; absent for the platform's default. */
  readonly denoise_strength?: number | undefined
}

/** How long synthesis and review of a new character take, in milliseconds. */
const SYNTHESIZING = 1000
const REVIEWING = 1000

/** The characters of all teams. */
export interface CharacterStore {
  readonly get: (id: string) => Character | undefined
  /** Those of a team, oldest first. */
  readonly of: (team: string) => readonly Character[]
  /** Adds a character that is not yet ready. */
  readonly add: (character: Character) => void
  /** Marks a character as ready: from now on it may be dropped. */
  readonly end: (id: string) => void
}

/** The sample characters, which never change, and at most so many new ones. */
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

/** What scheduling a character needs. */
export interface CharacterSchedule {
  readonly characters: Pick<CharacterStore, 'end'>
  readonly scheduler: Scheduler
  readonly scaleDuration: (milliseconds: number) => number
}

/** Schedules the life of a new character: synthesizing, then reviewing, then ready. */
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

/** A character in the form of the document. */
export function characterToJson({ id, name, status, created_at, reference_count }: Character): {
  id: string
  name: string
  status: CharacterStatus
  created_at: string
  reference_count: number
} {
  return { id, name, status, created_at, reference_count }
}
