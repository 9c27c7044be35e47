/** A mistake in a document or price list: where it stands, what was found, what is allowed. */
export interface Mistake {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly found: string
  readonly allowed: string
}

/** One line for a person: `openapi/x-router/openapi.yaml:12:7: found …; allowed is …`. */
export function mistakeLine({ file, line, column, found, allowed }: Mistake): string {
  return `${file}:${line}:${column}: found ${found}; allowed is ${allowed}`
}

/** Mistakes in reading order, each once. */
export function inReadingOrder(mistakes: readonly Mistake[]): Mistake[] {
  const once = new Map(mistakes.map((mistake) => [mistakeLine(mistake), mistake]))
  return [...once.values()].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
}

/** Generation stopped: every mistake, not only the first. */
export class DocumentMistakes extends Error {
  override readonly name = 'DocumentMistakes'
  readonly mistakes: readonly Mistake[]

  constructor(mistakes: readonly Mistake[]) {
    super(`${mistakes.length} mistakes`)
    this.mistakes = inReadingOrder(mistakes)
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
