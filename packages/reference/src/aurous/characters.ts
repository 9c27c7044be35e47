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

/** The characters that are there from the start; they stay as they are. */
export function sampleCharacters(samples: readonly SampleCharacter[]): Map<string, Character> {
  return new Map(samples.map((one) => [one.id, { ...one }]))
}

/** When things happen to a character, and how long they last here. */
export interface Growth {
  readonly agenda: Agenda
  readonly lasting: (milliseconds: number) => number
}

/** Lets a new character become ready: synthesizing, then reviewing, then ready. */
export function grow(character: Character, at: number, { agenda, lasting }: Growth): void {
  const become = (status: CharacterStatus) => (): void => {
    character.status = status
  }
  agenda.add(at + lasting(SYNTHESIZING), become('reviewing'))
  agenda.add(at + lasting(SYNTHESIZING) + lasting(REVIEWING), become('ready'))
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
