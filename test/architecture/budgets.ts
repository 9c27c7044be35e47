import ts from 'typescript'
import { isCode, isGenerated, isTest, type Rule, type Source } from './source.ts'
import { at, lineOf, nodesOf, syntaxOf } from './syntax.ts'

const MEDIAN_LINES = 80
const FILE_LINES = 300
const TEST_LINES = 400
const FUNCTION_LINES = 60
const PARAMETERS = 3

/** Files and functions that people write are small enough to be read at one go. */
export const budgets: Rule = (sources) => {
  const hand = sources.filter(({ path }) => isCode(path) && !isGenerated(path))
  const written = hand.filter(({ path }) => !isTest(path) && /^(packages\/[^/]+\/(src|bin)|scripts\/src)\//.test(path))
  const tests = hand.filter(({ path }) => isTest(path) || path.startsWith('test/'))
  return [
    ...median(written),
    ...written.flatMap((source) => longFile(source, FILE_LINES)),
    ...tests.flatMap((source) => longFile(source, TEST_LINES)),
    ...written.flatMap(functions),
  ]
}

function linesOf({ text }: Source): number {
  return text.replace(/\n$/, '').split('\n').length
}

function median(sources: readonly Source[]): string[] {
  const sorted = sources.map((source) => ({ source, lines: linesOf(source) })).sort((a, b) => a.lines - b.lines)
  const middle = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]].filter((one) => one !== undefined)
  const lines = middle.reduce((sum, one) => sum + one.lines, 0) / 2
  if (lines <= MEDIAN_LINES) return []
  return [
    `${middle[1]?.source.path}:1 the median of the files must be at most ${MEDIAN_LINES} lines; received ${lines}`,
  ]
}

function longFile(source: Source, allowed: number): string[] {
  const lines = linesOf(source)
  return lines <= allowed ? [] : [`${source.path}:${allowed + 1} must have at most ${allowed} lines; received ${lines}`]
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
