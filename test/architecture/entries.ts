import { posix } from 'node:path'
import ts from 'typescript'
import { importsOf } from './imports.ts'
import { manifestsOf } from './manifest.ts'
import { folderOf, isCode, isEntry, type Rule, type Source } from './source.ts'
import { at, syntaxOf } from './syntax.ts'

/** index.ts lists what a package shows, and only those outside the package come in through it. */
export const entries: Rule = (sources) => {
  const names = new Map(manifestsOf(sources).map(({ home, value }) => [home, String(value.name)]))
  const code = sources.filter(({ path }) => isCode(path) && /^(packages|scripts)\//.test(path))
  return [
    ...code.filter(({ path }) => isEntry(path)).flatMap(entryStatements),
    // A program in bin/ comes in by the exports: they name sources here, and dist in what is published.
    ...code
      .filter(({ path }) => !/^packages\/[^/]+\/bin\//.test(path))
      .flatMap((source) => ownEntry(source, names.get(folderOf(source.path) ?? ''))),
  ]
}

function entryStatements(source: Source): string[] {
  return syntaxOf(source).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) {
      return [at(source, statement, 'is logic in a entry; index.ts holds only `export { name } from`')]
    }
    if (statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) return []
    return [at(source, statement, 'exports *; index.ts exports by name')]
  })
}

function ownEntry(source: Source, name: string | undefined): string[] {
  return importsOf(source)
    .filter(({ specifier }) => isOwnEntry(source.path, specifier) || `${specifier}/`.startsWith(`${name}/`))
    .map(({ specifier, node }) =>
      at(source, node, `imports its own entry ${specifier}; inside a package files import each other`),
    )
}

function isOwnEntry(path: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return false
  const target = posix.join(posix.dirname(path), specifier)
  // The test of a entry stands beside it.
  return isEntry(target) && !(specifier === './index.ts' && path.endsWith('/index.test.ts'))
}
