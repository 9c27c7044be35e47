/** Where the generated files of one room go and how other files name what is in it. */
export interface Room {
  /** The folder that holds the room's `*.gen.ts`. */
  readonly folder: string
  /** How a generated file of another room imports `<vendor>` from here; `depth` is its depth below its own folder. */
  readonly import: (path: string, depth?: number) => string
  /**
   * How a generated file of this room imports what it calls at run time; `depth` is its depth below the folder, and
   * `entry` the opt-in entry that it belongs to.
   */
  readonly compiled: (depth: number, entry?: string) => string
  /** How a generated file of this room imports what people wrote for a vendor: a path such as `aurous/open.ts`. */
  readonly written: (path: string) => string
}

export type RoomName = 'spec' | 'validators' | 'pricing' | 'sdk' | 'reference' | 'contract' | 'outlay'

export type Rooms = Readonly<Record<RoomName, Room>>

/** The rooms of a workspace: `packages/<room>/src/generated`. */
export const workspaceRooms: Rooms = Object.fromEntries(
  (['spec', 'validators', 'pricing', 'sdk', 'reference', 'contract', 'outlay'] as const).map((name) => [
    name,
    workspaceRoom(name),
  ]),
) as Rooms

/** Rooms that live in one folder outside the packages, for documents that are not the product's own. */
export const looseRooms: Rooms = Object.fromEntries(
  Object.keys(workspaceRooms).map((name) => [name, looseRoom(name)]),
) as Rooms

function workspaceRoom(name: RoomName): Room {
  return {
    folder: `packages/${name}/src/generated`,
    import: (path) => `@outlay/${name}/${path}`,
    compiled: (depth, entry) => `${'../'.repeat(depth + 1)}${entry === undefined ? '' : `${entry}/`}compiled.ts`,
    written: (path) => `../${path}`,
  }
}

function looseRoom(name: string): Room {
  return {
    folder: name,
    import: (path, depth = 0) => `${'../'.repeat(depth + 1)}${name}/${path}.gen.ts`,
    compiled: (_depth, entry) => `@outlay/${name}/compiled${entry === undefined ? '' : `/${entry}`}`,
    written: (path) => `./${path}`,
  }
}
