/** What is wrong with a world of one's own. */
export interface WorldViolation {
  /** Keys and indexes that lead to the place in the world; none for the world itself. */
  readonly path: readonly (string | number)[]
  /** One sentence: what was given, and what is allowed. */
  readonly message: string
}

/** A world of one's own does not fit its schema; a sentence for each mistake, each on a line. */
export class WorldError extends Error {
  override readonly name = 'WorldError'
  /** The mistakes, the path of each beginning with the vendor's name. */
  readonly mistakes: readonly WorldViolation[]

  constructor(mistakes: readonly WorldViolation[]) {
    super(mistakes.map(({ path: [vendor], message }) => `worlds.${vendor}: ${message}`).join('\n'))
    this.mistakes = mistakes
  }
}
