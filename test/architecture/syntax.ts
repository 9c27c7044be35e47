import ts from 'typescript'
import type { Source } from './source.ts'

const parsed = new WeakMap<Source, ts.SourceFile>()
const walked = new WeakMap<Source, readonly ts.Node[]>()

/** The syntax tree of a file, parsed once for all rules. */
export function syntaxOf(source: Source): ts.SourceFile {
  let syntax = parsed.get(source)
  if (syntax === undefined) {
    syntax = source.path.endsWith('.json')
      ? ts.parseJsonText(source.path, source.text)
      : ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true)
    parsed.set(source, syntax)
  }
  return syntax
}

/** Every node of a file in reading order; comments are no nodes. */
export function nodesOf(source: Source): readonly ts.Node[] {
  let nodes = walked.get(source)
  if (nodes === undefined) {
    nodes = below(syntaxOf(source))
    walked.set(source, nodes)
  }
  return nodes
}

function below(root: ts.Node): ts.Node[] {
  const nodes: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    nodes.push(node)
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(root, visit)
  return nodes
}

/** The line of a node, counted from 1. */
export function lineOf(source: Source, node: ts.Node): number {
  const syntax = syntaxOf(source)
  return syntax.getLineAndCharacterOfPosition(node.getStart(syntax)).line + 1
}

/** A violation at a node. */
export function at(source: Source, node: ts.Node, sentence: string): string {
  return `${source.path}:${lineOf(source, node)} ${sentence}`
}
