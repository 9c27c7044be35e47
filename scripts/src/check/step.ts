/** How a step ended: what counts as passed and failed, and what it has to say when something failed. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
  readonly output: string
}

/** One thing that `pnpm check` looks at. */
export interface Step {
  readonly name: string
  run(): Promise<Outcome>
}

/** The outcome of a step that counts as one: it passed when there is nothing to complain about. */
export function one(complaints: readonly string[]): Outcome {
  const failed = complaints.length > 0
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, output: complaints.join('\n') }
}
