import ts from 'typescript'
import type { Source } from './source.ts'
import { nodesOf } from './syntax.ts'

/** One import of a file: `import`, `export … from`, `import()`, `require()`, or a type that is imported in place. */
export interface Import {
  readonly specifier: string
  readonly node: ts.Node
}

/** The imports of a file, those of types included. */
export function importsOf(source: Source): Import[] {
  return nodesOf(source).flatMap((node) => {
    const specifier = specifierOf(node)
    return specifier !== undefined && ts.isStringLiteralLike(specifier) ? [{ specifier: specifier.text, node }] : []
  })
}

function specifierOf(node: ts.Node): ts.Node | undefined {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier
  if (ts.isExternalModuleReference(node)) return node.expression
  if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined
  return ts.isCallExpression(node) && isLoader(node.expression) ? node.arguments[0] : undefined
}

function isLoader(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === 'require')
}

/** The package that a bare specifier names: `@outlay/spec` of `@outlay/spec/x-router`; undefined for a relative one. */
export function packageNamed(specifier: string): string | undefined {
  return /^(?:@[^/]+\/)?[^./@][^/]*/.exec(specifier)?.[0]
}
