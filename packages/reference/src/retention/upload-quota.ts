/** What is known of an upload that takes room. */
export interface Upload {
  /** The id of the team that it belongs to. */
  readonly team: string
  readonly size_bytes?: number
}

/** The room for uploads, of each team and of all. */
export interface UploadQuota {
  /** Takes room for an upload; a sentence that says why there is none, and nothing taken, when there is none. */
  readonly take: (upload: Upload) => string | undefined
  /** The upload is no longer kept. */
  readonly free: (upload: Upload) => void
}

/** How much room there is. */
export interface UploadLimits {
  readonly uploads_per_team: number
  readonly upload_bytes_per_team: number
  readonly upload_bytes: number
}

interface Usage {
  readonly files: number
  readonly bytes: number
}

const NOTHING: Usage = { files: 0, bytes: 0 }

/**
 * Empty room of so many files and bytes. An upload is kept for a day, as is promised, so that a further one is refused
 * where it would not fit.
 *
 * @example storage({ uploads_per_team: 1000, upload_bytes_per_team: 100_000_000, upload_bytes: 500_000_000 })
 */
export function createUploadQuota(bounds: UploadLimits): UploadQuota {
  // One for each team of the world.
  const byTeam = new Map<string, Usage>()
  let all = 0
  const change = ({ team, size_bytes: bytes = 0 }: Upload, by: 1 | -1): void => {
    const used = byTeam.get(team) ?? NOTHING
    byTeam.set(team, { files: used.files + by, bytes: used.bytes + by * bytes })
    all += by * bytes
  }
  return {
    take: (upload) => {
      const refused = explainRefusal(upload, { own: byTeam.get(upload.team) ?? NOTHING, all }, bounds)
      if (refused === undefined) change(upload, 1)
      return refused
    },
    free: (upload) => change(upload, -1),
  }
}

function explainRefusal(
  { size_bytes: bytes = 0 }: Upload,
  { own, all }: { readonly own: Usage; readonly all: number },
  bounds: UploadLimits,
): string | undefined {
  const { uploads_per_team: files, upload_bytes_per_team: most, upload_bytes: mostOfAll } = bounds
  if (own.files >= files)
    return `\`file\` must be one of at most ${files} files that your team keeps at a time; received one more. Each expires after 24 hours.`
  if (own.bytes + bytes > most)
    return `\`file\` must have at most ${most - own.bytes} bytes, what is left of the ${most} bytes that your team keeps at a time; received ${bytes} bytes. Each file expires after 24 hours.`
  if (all + bytes > mostOfAll)
    return `\`file\` must have at most ${mostOfAll - all} bytes, what is left of the ${mostOfAll} bytes that all teams keep at a time; received ${bytes} bytes. Each file expires after 24 hours.`
  return undefined
}
