/** An upload, as its quota sees it. */
export interface Upload {
  /** The ID of the team that owns it. */
  readonly team: string
  readonly size_bytes?: number
}

/** The storage for uploads, of each team and of all teams. */
export interface UploadQuota {
  /** Reserves storage for an upload; when it does not fit, reserves nothing and returns a sentence that says why. */
  readonly take: (upload: Upload) => string | undefined
  /** Frees the storage of an upload. */
  readonly free: (upload: Upload) => void
}

/** The limits of a quota. */
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
 * An unused quota. Uploads are kept for a day, as documented, so one that does not fit is refused instead of replacing
 * another.
 *
 * @example createUploadQuota({ uploads_per_team: 1000, upload_bytes_per_team: 100_000_000, upload_bytes: 500_000_000 })
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
