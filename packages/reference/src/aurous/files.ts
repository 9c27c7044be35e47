import { createBoundedMap } from '../retention/bounded-map.ts'
import { createUploadQuota } from '../retention/upload-quota.ts'
import type { Retention, SampleFile } from './world.ts'

/** A picture that a team uploaded or named by its URL. */
export interface StoredFile {
  readonly id: string
  /** The id of the team that it belongs to. */
  readonly team: string
  readonly purpose: string
  readonly mime_type?: string
  readonly size_bytes?: number
  readonly width_px?: number
  readonly height_px?: number
  /** The URL that it was named by. */
  readonly source?: string
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** Milliseconds since 1970, from when on nobody knows it; undefined for one that stays. */
  readonly expiresAt?: number
  /** Until when its address is good, in milliseconds since 1970. */
  readonly readableUntil?: number
}

/** How long a file is kept, in milliseconds. */
export const DAY = 86_400_000

/** The files of all teams. */
export interface FileStore {
  /** A file of a team that has not expired; undefined for any other. */
  readonly of: (team: string, id: string, at: number) => StoredFile | undefined
  /** A file of any team that has not expired, for whoever has its address. */
  readonly any: (id: string, at: number) => StoredFile | undefined
  /** Keeps a picture that was named by its URL; the oldest of those are forgotten when there are too many. */
  readonly add: (file: StoredFile, at: number) => void
  /** Keeps an upload; a sentence that says why there is no room for it, and nothing kept, when there is none. */
  readonly upload: (file: StoredFile, at: number) => string | undefined
  readonly all: (at: number) => readonly StoredFile[]
}

/** The files that are there from the start, and those that come; what has expired is dropped. */
export function createFileStore(samples: readonly SampleFile[], retention: Retention): FileStore {
  const stay = new Map(samples.map((one): readonly [string, StoredFile] => [one.id, { ...one }]))
  const references = createBoundedMap<StoredFile>({ most: retention.references })
  const room = createUploadQuota(retention)
  const uploads = createBoundedMap<StoredFile>({ most: Infinity, onDrop: room.free })
  const any = (id: string, at: number): StoredFile | undefined => {
    const found = stay.get(id) ?? uploads.get(id) ?? references.get(id)
    return found === undefined || hasExpired(found, at) ? undefined : found
  }
  const dropExpired = (at: number): void => {
    for (const kept of [references, uploads]) kept.forgetWhile((one) => hasExpired(one, at))
  }
  return {
    any,
    of: (team, id, at) => {
      const found = any(id, at)
      return found?.team === team ? found : undefined
    },
    add: (file, at) => {
      dropExpired(at)
      references.set(file.id, file)
    },
    upload: (file, at) => {
      dropExpired(at)
      const refused = room.take(file)
      if (refused === undefined) uploads.set(file.id, file)
      return refused
    },
    all: (at) => [...stay.values(), ...uploads.values(), ...references.values()].filter((one) => !hasExpired(one, at)),
  }
}

function hasExpired({ expiresAt }: StoredFile, at: number): boolean {
  return expiresAt !== undefined && at >= expiresAt
}

/** What keeping a reference needs of the world. */
export interface ReferenceStorage {
  readonly files: FileStore
  readonly createId: (prefix: string) => string
  readonly now: () => number
}

/** A reference that is named by its URL becomes a file of the team. */
export function storeReferences(
  { files, createId, now }: ReferenceStorage,
  team: string,
  sources: readonly string[],
): void {
  for (const source of sources) {
    const expiresAt = now() + DAY
    files.add({ id: createId('file'), team, purpose: 'reference', source, expiresAt }, now())
  }
}
