/** A violation in a custom world. */
export interface WorldViolation {
  /** Keys and indexes of the place in the world; empty for the world itself. */
  readonly path: readonly (string | number)[]
  /** One sentence: what is allowed, and what was received. */
  readonly message: string
}

/** A custom world is not valid; the message has one line for each violation. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
  /** The mistakes, the path of each beginning with the vendor's name. */
  readonly mistakes: readonly WorldViolation[]

  constructor(mistakes: readonly WorldViolation[]) {
    super(mistakes.map(({ path: [vendor], message }) => `worlds.${vendor}: ${message}`).join('\n'))
    this.mistakes = mistakes
  }
}
