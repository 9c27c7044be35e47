import ts from 'typescript'
import { type Resolve, resolver } from './resolve.ts'
import { isEntry, isTest, type Rule, type Source } from './source.ts'
import { at, syntaxOf } from './syntax.ts'

/** What is exported under a name, where it is declared. */
interface Declared {
  readonly source: Source
  readonly name: string
  readonly nodes: readonly ts.Node[]
}

type Lookup = (path: string) => Source | undefined

/** Whoever comes in through a entry is docComments what each function and class does, and sees each function called. */
export const docstrings: Rule = (sources) => {
  const byPath = new Map(sources.map((source) => [source.path, source]))
  const entries = sources.filter(({ path }) => isEntry(path) && !isTest(path) && /^packages\/[^/]+\/src\//.test(path))
  const follow = follower(resolver(sources), (path) => byPath.get(path))
  const shown = entries.flatMap((entry) => follow(entry).flatMap(violationsOf))
  return [...new Set(shown)]
}

/** Finds the declarations behind the exports of a entry, however many files hand them on. */
function follower(resolve: Resolve, lookup: Lookup): (entry: Source) => Declared[] {
  const behind = (source: Source, name: string): Declared[] => {
    const nodes = declarationsOf(source, name)
    if (nodes.length > 0) return [{ source, name, nodes }]
    return handedOn(source)
      .filter(({ shown }) => shown === name)
      .flatMap(({ from, own }) => {
        if (from === undefined) return own === name ? [] : behind(source, own)
        const target = lookup(resolve(source.path, from) ?? '')
        return target === undefined ? [] : behind(target, own)
      })
  }
  return (entry) => handedOn(entry).flatMap(({ shown }) => behind(entry, shown))
}

/** `export { own as shown } from 'from'`. */
interface HandedOn {
  readonly shown: string
  readonly own: string
  readonly from: string | undefined
}

function handedOn(source: Source): HandedOn[] {
  return syntaxOf(source).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.exportClause === undefined) return []
    if (!ts.isNamedExports(statement.exportClause)) return []
    const { moduleSpecifier } = statement
    const from = moduleSpecifier && ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : undefined
    return statement.exportClause.elements.map(({ name, propertyName = name }) => ({
      shown: name.text,
      own: propertyName.text,
      from,
    }))
  })
}

/** The functions and classes of this name at the top of a file; the overloads of a function are several. */
function declarationsOf(source: Source, name: string): ts.Node[] {
  return syntaxOf(source).statements.flatMap((statement): ts.Node[] => {
    if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      return statement.name?.text === name ? [statement] : []
    }
    if (!ts.isVariableStatement(statement)) return []
    return statement.declarationList.declarations.filter((one) => one.name.getText() === name && isCallable(one))
  })
}

function isCallable({ initializer, type }: ts.VariableDeclaration): boolean {
  if (type !== undefined && ts.isFunctionTypeNode(type)) return true
  if (initializer === undefined) return false
  return ts.isArrowFunction(initializer) || ts.isFunctionExpression(initializer) || ts.isClassExpression(initializer)
}

function violationsOf({ source, name, nodes }: Declared): string[] {
  const [first] = nodes
  if (first === undefined) return []
  const docComments = nodes.flatMap((node) => ts.getJSDocCommentsAndTags(node).filter(ts.isJSDoc))
  if (!docComments.some(({ comment }) => saysSomething(comment))) {
    return [at(source, first, `shows ${name} without a docstring; what comes through a entry says what it does`)]
  }
  const tags = docComments.flatMap((doc) => doc.tags ?? [])
  if (isClass(first) || tags.some((tag) => tag.tagName.text === 'example' && saysSomething(tag.comment))) return []
  return [at(source, first, `shows ${name} without an @example; a function that comes through a entry shows a call`)]
}

function isClass(node: ts.Node): boolean {
  return (
    ts.isClassDeclaration(node) || (ts.isVariableDeclaration(node) && ts.isClassExpression(node.initializer ?? node))
  )
}

function saysSomething(comment: ts.JSDoc['comment']): boolean {
  return (ts.getTextOfJSDocComment(comment) ?? '').trim() !== ''
}
