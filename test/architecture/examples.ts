import ts from 'typescript'
import { isCode, isGenerated, isTest, type Rule, type Source } from './source.ts'
import { at, nodesOf } from './syntax.ts'

/** An @example names the function, class or constant that it stands above, so that none keeps a name that is gone. */
export const examples: Rule = (sources) =>
  sources
    .filter(({ path }) => isCode(path) && !isGenerated(path) && !isTest(path) && /^packages\/[^/]+\/src\//.test(path))
    .flatMap(violationsOf)

function violationsOf(source: Source): string[] {
  return nodesOf(source).flatMap((node) => {
    const name = nameOf(node)
    if (name === undefined) return []
    const tags = ts.getJSDocTags(node).filter(({ tagName }) => tagName.text === 'example')
    return tags
      .filter((tag) => !wordsOf(tag).includes(name))
      .map(() =>
        at(source, node, `shows ${name} by an @example without it; an @example names what it is an example of`),
      )
  })
}

function nameOf(node: ts.Node): string | undefined {
  const isNamed = ts.isFunctionDeclaration(node) || ts.isClassDeclaration(node) || ts.isVariableDeclaration(node)
  return isNamed && node.name !== undefined && ts.isIdentifier(node.name) ? node.name.text : undefined
}

function wordsOf(tag: ts.JSDocTag): readonly string[] {
  return tag.getText().match(/[\w$]+/g) ?? []
}
