/** A package's place in the house. */
export interface Room {
  readonly floor: number
  readonly mayImport: readonly string[]
  /**
   * Rooms that only an opt-in entry may import, by its name: `src/offline.ts`, what is below `src/offline/`, and
   * `src/generated/<vendor>/offline.gen.ts`. An entry may build on another that asks for no more rooms than it.
   */
  readonly optIn?: Readonly<Record<string, readonly string[]>>
}

/** The table of rooms, as the guide for contributors has it. */
export const ROOMS: Readonly<Record<string, Room>> = {
  spec: { floor: 1, mayImport: [] },
  money: { floor: 1, mayImport: [] },
  ir: { floor: 1, mayImport: [] },
  validators: { floor: 2, mayImport: ['spec'] },
  pricing: { floor: 2, mayImport: ['spec', 'money'] },
  compiler: { floor: 3, mayImport: ['ir', 'money', 'validators'] },
  sdk: {
    floor: 3,
    mayImport: ['spec', 'money'],
    optIn: { offline: ['pricing', 'validators'], 'request-validation': ['validators'] },
  },
  reference: { floor: 3, mayImport: ['spec', 'money', 'validators', 'pricing'] },
  contract: { floor: 3, mayImport: ['spec', 'validators', 'pricing'] },
  mock: { floor: 4, mayImport: ['spec', 'reference'] },
  outlay: {
    floor: 5,
    mayImport: ['spec', 'money', 'ir', 'validators', 'pricing', 'compiler', 'sdk', 'reference', 'contract', 'mock'],
  },
}

/** What the programs of this repository may import. */
export const SCRIPTS_MAY_IMPORT: readonly string[] = ['compiler']

/** The npm name of a room. */
export function nameOf(room: string): string {
  return room === 'outlay' ? 'outlay' : `@outlay/${room}`
}

/** The room of an npm name of this workspace; undefined for the packages of others. */
export function roomNamed(name: string): string | undefined {
  return name === 'outlay' ? name : /^@outlay\/(.+)$/.exec(name)?.[1]
}
