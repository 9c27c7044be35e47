/** What a linter has against a document, and where; `rule` begins with the linter's name. */
export interface Finding {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly rule: string
  readonly message: string
}

/** One line for a person: `openapi/x-router/openapi.yaml:12:7: outlay/named-examples: …`. */
export function findingLine({ file, line, column, rule, message }: Finding): string {
  return `${file}:${line}:${column}: ${rule}: ${message}`
}

/** Findings from the top of the document to its end, each once. */
export function inReadingOrder(findings: readonly Finding[]): Finding[] {
  const once = new Map(findings.map((finding) => [findingLine(finding), finding]))
  return [...once.values()].sort((a, b) => a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1))
}
