import type { DiagnosticCode } from './diagnostic-codes.ts'

/** What is wrong in a document or a price list, and where; its code says of which kind it is. */
export interface Diagnostic {
  /** `OUT1203` of the compiler, listed in docs/diagnostics.md; `redocly/…`, `spectral/…` and `outlay/…` of the linters. */
  readonly code: DiagnosticCode | LintCode
  readonly file: string
  /** From 1. */
  readonly line: number
  /** From 1. */
  readonly column: number
  /** One sentence: what must be there, and what was received. */
  readonly message: string
}

/** The rule of a linter: `redocly/operation-operationId`. */
export type LintCode = `${'outlay' | 'redocly' | 'spectral'}/${string}`

/** One line for a person: ``openapi/x-router/openapi.yaml:12:7: OUT1102: `openapi` must be 3.1.x; received "3.0.3".`` */
export function formatDiagnostic({ file, line, column, code, message }: Diagnostic): string {
  return `${file}:${line}:${column}: ${code}: ${message}`
}

/** Diagnostics in reading order, each once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const once = new Map(diagnostics.map((diagnostic) => [formatDiagnostic(diagnostic), diagnostic]))
  return [...once.values()].sort(
    (a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column || compareText(a.code, b.code),
  )
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
