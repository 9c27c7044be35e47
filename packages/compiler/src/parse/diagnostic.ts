/** A diagnostic in a document or price list: where it stands, what was found, what is allowed. */
export interface Diagnostic {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly found: string
  readonly allowed: string
}

/** One line for a person: `openapi/x-router/openapi.yaml:12:7: found …; allowed is …`. */
export function formatDiagnostic({ file, line, column, found, allowed }: Diagnostic): string {
  return `${file}:${line}:${column}: found ${found}; allowed is ${allowed}`
}

/** Mistakes in reading order, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(diagnostics.map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic]))
  return [...once.values()].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column)
}

/** Generation stopped: every diagnostic, not only the first. */
export class DocumentDiagnostics extends Error {
  override readonly name = 'DocumentDiagnostics'
  readonly diagnostics: readonly Diagnostic[]

  constructor(diagnostics: readonly Diagnostic[]) {
    super(`${diagnostics.length} diagnostics`)
    this.diagnostics = sortDiagnostics(diagnostics)
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
