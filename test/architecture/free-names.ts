import ts from 'typescript'
import type { Source } from './source.ts'
import { nodesOf } from './syntax.ts'

/** A use of a global: `Date` of `Date.now()`, or of `globalThis.Date.now()`. */
export interface FreeName {
  readonly name: string
  /** The name with the `globalThis.` before it, if any. */
  readonly whole: ts.Expression
  /** What is read from it: `now`. */
  readonly member: string | undefined
}

/** Where a file uses any of these names as values without declaring them: as globals. */
export function freeNames(source: Source, names: ReadonlySet<string>): FreeName[] {
  return nodesOf(source).flatMap((node) => {
    if (!ts.isIdentifier(node) || !names.has(node.text) || !isRead(node) || isBound(node)) return []
    const whole = isMember(node) ? node.parent : node
    const { parent } = whole
    const member = ts.isPropertyAccessExpression(parent) && parent.expression === whole ? parent.name.text : undefined
    return [{ name: node.text, whole, member }]
  })
}

function isMember(node: ts.Identifier): node is ts.Identifier & { parent: ts.PropertyAccessExpression } {
  return ts.isPropertyAccessExpression(node.parent) && node.parent.name === node
}

function isRead(node: ts.Identifier): boolean {
  const { parent } = node
  if (isMember(node)) return ts.isIdentifier(node.parent.expression) && node.parent.expression.text === 'globalThis'
  if (ts.isShorthandPropertyAssignment(parent)) return true
  if (ts.isTypeNode(parent) || ts.isQualifiedName(parent) || ts.isExportSpecifier(parent)) return false
  const named = parent as { readonly name?: ts.Node; readonly propertyName?: ts.Node }
  return named.name !== node && named.propertyName !== node
}

function isBound(node: ts.Identifier): boolean {
  if (isMember(node)) return false
  for (let scope: ts.Node = node.parent; scope !== undefined; scope = scope.parent) {
    if (declares(scope, node.text)) return true
  }
  return false
}

function declares(scope: ts.Node, name: string): boolean {
  if (ts.isFunctionLike(scope)) return scope.parameters.some((parameter) => binds(parameter.name, name))
  if (ts.isSourceFile(scope) || ts.isBlock(scope)) return scope.statements.some((one) => statementDeclares(one, name))
  if (ts.isForStatement(scope) || ts.isForOfStatement(scope) || ts.isForInStatement(scope)) {
    return scope.initializer !== undefined && listDeclares(scope.initializer, name)
  }
  return false
}

function statementDeclares(statement: ts.Statement, name: string): boolean {
  if (ts.isVariableStatement(statement)) return listDeclares(statement.declarationList, name)
  if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) return statement.name?.text === name
  if (!ts.isImportDeclaration(statement)) return false
  const { name: fallback, namedBindings } = statement.importClause ?? {}
  if (fallback?.text === name) return true
  if (namedBindings === undefined) return false
  const bound = ts.isNamespaceImport(namedBindings) ? [namedBindings] : namedBindings.elements
  return bound.some((one) => one.name.text === name)
}

function listDeclares(list: ts.Node, name: string): boolean {
  return ts.isVariableDeclarationList(list) && list.declarations.some((one) => binds(one.name, name))
}

function binds(bound: ts.BindingName, name: string): boolean {
  if (ts.isIdentifier(bound)) return bound.text === name
  return bound.elements.some((one) => ts.isBindingElement(one) && binds(one.name, name))
}
