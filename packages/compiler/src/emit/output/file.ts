/** A generated file: its path below the output folder and its text. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** The head of every generated file: who wrote it, and from what. */
export function head(vendor: string): string {
  return `// Written by \`pnpm generate\` from openapi/${vendor}/; change it there.\n`
}

/** An import of names, types marked `type `, in alphabetical order; nothing when there are no names. */
export function imports(names: Iterable<string>, from: string): string {
  const sorted = [...new Set(names)].sort()
  if (sorted.length === 0) return ''
  // Node would load a file for the sake of its types, unless the whole import is one of types.
  const onlyTypes = sorted.every((name) => name.startsWith('type '))
  const list = onlyTypes ? sorted.map((name) => name.slice('type '.length)) : sorted
  return `import ${onlyTypes ? 'type ' : ''}{ ${list.join(', ')} } from '${from}'\n`
}
