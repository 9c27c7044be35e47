import ts from 'typescript'
import { type Import, importsOf } from './imports.ts'
import { resolver } from './resolve.ts'
import { tree } from './tree.ts'

/** What some files lead to. */
export interface ReachableModules {
  /** The files of this repository. */
  readonly files: ReadonlySet<string>
  /** What they import of others, sorted. */
  readonly foreign: readonly string[]
}

/** What files lead to by their imports, all of them unless `follows` picks some. */
export function reachableModules(
  entries: readonly string[],
  follows: (one: Import) => boolean = () => true,
): ReachableModules {
  const sources = new Map(tree().map((source) => [source.path, source]))
  const resolve = resolver([...sources.values()])
  const foreign = new Set<string>()
  const files = new Set<string>()
  const walk = (path: string): void => {
    const source = sources.get(path)
    if (source === undefined || files.has(path)) return
    files.add(path)
    for (const { specifier } of importsOf(source).filter(follows)) {
      const target = resolve(path, specifier)
      if (target === undefined) foreign.add(specifier)
      else walk(target)
    }
  }
  for (const entry of entries) walk(entry)
  return { files, foreign: [...foreign].sort() }
}

/** Is it loaded together with the file? What is asked for by `import()`, or is only a type, is not. */
export function isStatic({ node }: Import): boolean {
  if (ts.isImportDeclaration(node)) return node.importClause?.phaseModifier !== ts.SyntaxKind.TypeKeyword
  return ts.isExportDeclaration(node) && !node.isTypeOnly
}
