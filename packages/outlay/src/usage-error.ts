/** The command line is at fault: one sentence that says what was given and what is allowed; exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
