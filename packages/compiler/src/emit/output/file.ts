/** A generated file: its path below the output folder and its text. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** The head of every generated file: who wrote it, and from what. */
export function fileHeader(vendor: string): string {
  return `// Written by \`pnpm generate\` from openapi/${vendor}/; change it there.\n`
}
