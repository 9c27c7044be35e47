/** What an offline function says: the bytes of its answer, or what it throws. */
export interface Said {
  readonly text?: string
  readonly error?: unknown
}

/** Runs an offline function. */
export function said(answer: () => unknown): Said {
  try {
    return { text: JSON.stringify(answer()) }
  } catch (error) {
    return { error }
  }
}
