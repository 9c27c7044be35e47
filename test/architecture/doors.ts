import { posix } from 'node:path'
import ts from 'typescript'
import { importsOf } from './imports.ts'
import { manifestsOf } from './manifest.ts'
import { homeOf, isCode, isDoor, type Rule, type Source } from './source.ts'
import { at, syntaxOf } from './syntax.ts'

/** index.ts lists what a package shows, and only those outside the package come in through it. */
export const doors: Rule = (sources) => {
  const names = new Map(manifestsOf(sources).map(({ home, value }) => [home, String(value.name)]))
  const code = sources.filter(({ path }) => isCode(path) && /^(packages|scripts)\//.test(path))
  return [
    ...code.filter(({ path }) => isDoor(path)).flatMap(drawers),
    // A program in bin/ comes in by the exports: they name sources here, and dist in what is published.
    ...code
      .filter(({ path }) => !/^packages\/[^/]+\/bin\//.test(path))
      .flatMap((source) => ownDoor(source, names.get(homeOf(source.path) ?? ''))),
  ]
}

function drawers(source: Source): string[] {
  return syntaxOf(source).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) {
      return [at(source, statement, 'is logic in a door; index.ts holds only `export { name } from`')]
    }
    if (statement.exportClause !== undefined && ts.isNamedExports(statement.exportClause)) return []
    return [at(source, statement, 'exports *; index.ts exports by name')]
  })
}

function ownDoor(source: Source, name: string | undefined): string[] {
  return importsOf(source)
    .filter(({ specifier }) => isOwnDoor(source.path, specifier) || `${specifier}/`.startsWith(`${name}/`))
    .map(({ specifier, node }) =>
      at(source, node, `imports its own door ${specifier}; inside a package files import each other`),
    )
}

function isOwnDoor(path: string, specifier: string): boolean {
  if (!specifier.startsWith('.')) return false
  const target = posix.join(posix.dirname(path), specifier)
  // The test of a door stands beside it.
  return isDoor(target) && !(specifier === './index.ts' && path.endsWith('/index.test.ts'))
}
