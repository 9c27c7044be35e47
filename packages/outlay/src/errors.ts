/** The command line is at fault: one sentence that says what was received and what is expected; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}

/** The request is valid but cannot be priced; the message says why. Exit code 1. */
export class NoPriceError extends Error {
  override readonly name = 'NoPriceError'
}

/** The documents of a folder are at fault: one line for each diagnostic. Exit code 2. */
export class DocumentError extends Error {
  override readonly name = 'DocumentError'

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
  }
}
