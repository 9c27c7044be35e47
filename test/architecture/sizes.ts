import ts from 'typescript'
import { isCode, isGenerated, isTest, type Rule, type Source } from './source.ts'
import { at, lineOf, nodesOf, syntaxOf } from './syntax.ts'

const MEDIAN_LINES = { from: 45, to: 70 }
/** A median of less says nothing. */
const FEWEST_FILES = 5
const FILE_LINES = 300
const FUNCTION_LINES = 60
const PARAMETERS = 3

/** Files and functions that people write are small enough to be read at one go, and not so small that one reads many. */
export const sizes: Rule = (sources) => {
  const written = sources.filter(({ path }) => isCode(path) && !isGenerated(path))
  const shipped = written.filter(
    ({ path }) => !isTest(path) && /^(packages\/[^/]+\/(src|bin)|scripts\/src)\//.test(path),
  )
  return [...median(written), ...written.flatMap(longFile), ...shipped.flatMap(functions)]
}

function linesOf({ text }: Source): number {
  return text.replace(/\n$/, '').split('\n').length
}

function median(sources: readonly Source[]): string[] {
  if (sources.length < FEWEST_FILES) return []
  const sorted = sources.map((source) => ({ source, lines: linesOf(source) })).sort((a, b) => a.lines - b.lines)
  const middle = sorted[sorted.length >> 1]
  if (middle === undefined || (middle.lines >= MEDIAN_LINES.from && middle.lines <= MEDIAN_LINES.to)) return []
  const { from, to } = MEDIAN_LINES
  return [
    `${middle.source.path}:1 the median of the files must be from ${from} to ${to} lines; received ${middle.lines}`,
  ]
}

function longFile(source: Source): string[] {
  const lines = linesOf(source)
  return lines <= FILE_LINES
    ? []
    : [`${source.path}:${FILE_LINES + 1} must have at most ${FILE_LINES} lines; received ${lines}`]
}

function functions(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    if (!isFunction(node)) return []
    const name = nameOf(node)
    const lines = syntaxOf(source).getLineAndCharacterOfPosition(node.end).line + 2 - lineOf(source, node)
    const count = node.parameters.filter((one) => one.name.getText() !== 'this').length
    return [
      ...(lines <= FUNCTION_LINES
        ? []
        : [at(source, node, `${name} must have at most ${FUNCTION_LINES} lines; received ${lines}`)]),
      ...(count <= PARAMETERS
        ? []
        : [at(source, node, `${name} must have at most ${PARAMETERS} parameters; received ${count}`)]),
    ]
  })
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (ts.isConstructorDeclaration(node)) return 'constructor'
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined)
  return named?.getText() ?? 'a function'
}
