import { boundedMap } from '../retention/bounded-map.ts'
import type { Agenda } from '../time/agenda.ts'
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
export interface Characters {
  readonly get: (id: string) => Character | undefined
  /** Those of a team, oldest first. */
  readonly of: (team: string) => readonly Character[]
  /** Keeps a character that is not yet ready. */
  readonly add: (character: Character) => void
  /** The character is ready: from now on it may be forgotten. */
  readonly end: (id: string) => void
}

/** The characters that are there from the start, and stay as they are, and those that come: at most so many of these. */
export function charactersFrom(samples: readonly SampleCharacter[], most: number): Characters {
  const stay = new Map(samples.map((one): readonly [string, Character] => [one.id, { ...one }]))
  const made = boundedMap<Character>({ most })
  return {
    get: (id) => stay.get(id) ?? made.get(id),
    of: (team) => [...stay.values(), ...made.values()].filter((one) => one.team === team),
    add: (character) => made.start(character.id, character),
    end: made.end,
  }
}

/** When things happen to a character, and how long they last here. */
export interface Growth {
  readonly characters: Pick<Characters, 'end'>
  readonly agenda: Agenda
  readonly lasting: (milliseconds: number) => number
}

/** Lets a new character become ready: synthesizing, then reviewing, then ready. */
export function grow(character: Character, at: number, { agenda, lasting, characters }: Growth): void {
  agenda.add(at + lasting(SYNTHESIZING), () => {
    character.status = 'reviewing'
  })
  agenda.add(at + lasting(SYNTHESIZING) + lasting(REVIEWING), () => {
    character.status = 'ready'
    characters.end(character.id)
  })
}

/** A character as the document shows it. */
export function shownCharacter({ id, name, status, created_at, reference_count }: Character): {
  id: string
  name: string
  status: CharacterStatus
  created_at: string
  reference_count: number
} {
  return { id, name, status, created_at, reference_count }
}
