import ts from 'typescript'
import { isCode, isGenerated, isTest, type Rule, type Source } from './source.ts'
import { at, lineOf, nodesOf, syntaxOf } from './syntax.ts'

/** A cast that the compiler cannot check has its reason in a comment on its line or on the line before. */
export const casts: Rule = (sources) =>
  sources
    .filter(({ path }) => isCode(path) && !isGenerated(path) && !isTest(path))
    .filter(({ path }) => /^(?:packages\/[^/]+\/(?:src|bin)|scripts\/src)\//.test(path))
    .flatMap(uncommented)

function uncommented(source: Source): string[] {
  const lines = source.text.split('\n')
  return nodesOf(source).flatMap((node) => {
    if (!ts.isAsExpression(node)) return []
    const cast = uncheckedCast(node)
    if (cast === undefined || hasReason(source, node, lines)) return []
    return [at(source, node, `casts ${cast} without a comment beside it that says why; types are declared instead`)]
  })
}

function uncheckedCast({ type, expression }: ts.AsExpression): string | undefined {
  if (type.kind === ts.SyntaxKind.NeverKeyword) return 'as never'
  const isDouble = ts.isAsExpression(expression) && expression.type.kind === ts.SyntaxKind.UnknownKeyword
  return isDouble ? 'as unknown as' : undefined
}

/** A comment on a line of the cast, or right above the statement or the line in which it stands. */
function hasReason(source: Source, node: ts.Node, lines: readonly string[]): boolean {
  const first = lineOf(source, node)
  const last = syntaxOf(source).getLineAndCharacterOfPosition(node.end).line + 1
  return lines.slice(Math.max(0, first - 2), last).some((line) => /\/\/ ?\S|^\s*(?:\/\*\*?|\*) ?\S/.test(line))
}
