import { createBoundedMap } from '../retention/bounded-map.ts'
import { createUploadQuota } from '../retention/upload-quota.ts'
import type { Retention, SampleFile } from './world.ts'

/** An image that a team uploaded or named by URL. */
export interface StoredFile {
  readonly id: string
  /** The ID of the team that owns it. */
  readonly team: string
  readonly purpose: string
  readonly mime_type?: string
  readonly size_bytes?: number
  readonly width_px?: number
  readonly height_px?: number
  /** The URL of an image that was not uploaded. */
  readonly source?: string
  readonly bytes?: Uint8Array<ArrayBuffer>
  /** When it expires, in milliseconds since 1970; undefined for one that never does. */
  readonly expiresAt?: number
  /** When its URL expires, in milliseconds since 1970. */
  readonly readableUntil?: number
}

/** How long a file is kept, in milliseconds. */
export const DAY = 86_400_000

/** The files of all teams. */
export interface FileStore {
  /** A file of a team that has not expired; undefined for any other. */
  readonly of: (team: string, id: string, at: number) => StoredFile | undefined
  /** A file of any team that has not expired, for requests with its signed URL. */
  readonly any: (id: string, at: number) => StoredFile | undefined
  /** Adds an image that was named by URL; the oldest ones are dropped when there are too many. */
  readonly add: (file: StoredFile, at: number) => void
  /** Adds an upload; when it exceeds the quota, adds nothing and returns a sentence that says why. */
  readonly upload: (file: StoredFile, at: number) => string | undefined
  readonly all: (at: number) => readonly StoredFile[]
}

/** The sample files and new ones; expired files are dropped. */
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

/** What storing references needs. */
export interface ReferenceStorage {
  readonly files: FileStore
  readonly createId: (prefix: string) => string
  readonly now: () => number
}

/** Stores reference images that are named by URL as files of the team. */
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
