import type { SampleFile } from './world.ts'

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
  /** Milliseconds since 1970, after which nobody knows it; undefined for one that stays. */
  readonly expiresAt?: number
}

/** The files of all teams. */
export interface Files {
  /** A file of a team that has not expired; undefined for any other. */
  readonly of: (team: string, id: string, at: number) => StoredFile | undefined
  /** A file of any team that has not expired, for whoever has its address. */
  readonly any: (id: string, at: number) => StoredFile | undefined
  readonly add: (file: StoredFile, at: number) => void
  readonly all: (at: number) => readonly StoredFile[]
}

/** The files that are there from the start, and those that come; what has expired is dropped. */
export function filesFrom(samples: readonly SampleFile[]): Files {
  const files = new Map<string, StoredFile>(samples.map((one) => [one.id, { ...one }]))
  const any = (id: string, at: number): StoredFile | undefined => {
    const found = files.get(id)
    return found === undefined || hasExpired(found, at) ? undefined : found
  }
  return {
    any,
    of: (team, id, at) => {
      const found = any(id, at)
      return found?.team === team ? found : undefined
    },
    add: (file, at) => {
      for (const [id, one] of files) if (hasExpired(one, at)) files.delete(id)
      files.set(file.id, file)
    },
    all: (at) => [...files.values()].filter((one) => !hasExpired(one, at)),
  }
}

function hasExpired({ expiresAt }: StoredFile, at: number): boolean {
  return expiresAt !== undefined && at >= expiresAt
}
