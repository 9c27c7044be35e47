import ts from 'typescript'
import { isCode, isGenerated, isTest, type Rule } from './source.ts'
import { at, nodesOf } from './syntax.ts'

const FOLDER = 'packages/compiler/src/'
const MODEL = `${FOLDER}model/`

/** Only the model of the compiler reads an extension of a document by its name; the other stages read what it gives them. */
export const extensionReads: Rule = (sources) =>
  sources
    .filter(({ path }) => path.startsWith(FOLDER) && !path.startsWith(MODEL))
    .filter(({ path }) => isCode(path) && !isTest(path) && !isGenerated(path))
    .flatMap((source) =>
      nodesOf(source).flatMap((node) => {
        const name = nameRead(node)
        return name?.startsWith('x-') ? [at(source, node, `reads ${name}; only model/ may read extensions`)] : []
      }),
    )

/** The name that a node reads from an object: `node['x-list']`, `{ 'x-list': list } = node`, `'x-list' in node`. */
function nameRead(node: ts.Node): string | undefined {
  if (ts.isElementAccessExpression(node)) return textOf(node.argumentExpression)
  if (ts.isBindingElement(node)) return textOf(node.propertyName)
  const isIn = ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.InKeyword
  return isIn ? textOf(node.left) : undefined
}

function textOf(node: ts.Node | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined
}
