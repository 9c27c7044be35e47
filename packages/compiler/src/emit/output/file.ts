/** A generated file: its path below the output folder and its text. */
export interface GeneratedFile {
  readonly path: string
  readonly text: string
}

/** The head of every generated file: who wrote it, and from what. */
export function head(vendor: string): string {
  return `// Written by \`pnpm generate\` from openapi/${vendor}/; change it there.\n`
}

/** `image-estimate` → `imageEstimate`. */
export function camelCase(name: string): string {
  const joined = name
    .replace(/[-_.](\w)/g, (_, letter: string) => letter.toUpperCase())
    // What no name in code can hold, as in the parameter `filter[status]`.
    .replace(/[^A-Za-z0-9_]+(.?)/g, (_, letter: string) => letter.toUpperCase())
  return joined.slice(0, 1).toLowerCase() + joined.slice(1)
}

/** `estimateImage` → `estimate-image`. */
export function kebabCase(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}

/** `estimateImage` → `EstimateImage`. */
export function pascalCase(name: string): string {
  const camel = camelCase(name)
  return camel.slice(0, 1).toUpperCase() + camel.slice(1)
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
