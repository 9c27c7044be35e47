import ts from 'typescript'
import { COUNTS_DIGITS, countsNoMoney, countsSomethingElse, EXACT_NUMBERS } from './amount-exemptions.ts'
import { freeNames } from './free-names.ts'
import { importsOf } from './imports.ts'
import { isCode, isTest, packageOf, type Rule, type Source } from './source.ts'
import { at, nodesOf } from './syntax.ts'

const PACKAGES_WITH_AMOUNTS = new Set(['money', 'pricing', 'sdk', 'reference', 'contract', 'mock', 'outlay'])
const FLOAT_GLOBALS = new Set(['Number', 'parseFloat', 'Math'])
/** What can be asked of `Number` without making a number from an amount. */
const HARMLESS = /^(?:isInteger|isSafeInteger|isFinite|isNaN|NaN|parseInt|M(?:AX|IN)_SAFE_INTEGER)$/
const FLOAT_METHODS = new Set(['toFixed', 'toPrecision', 'toExponential'])
/** Operators that make a number of an `any` or of numbers. Not `+`: it joins strings, and makes a number of none. */
const OPERATORS = /^(?:[-*/%&|^]|\*\*|<<|>>>?)=?$/
/** Signs that make a number of a string. */
const SIGNS = new Map([
  [ts.SyntaxKind.PlusToken, '+'],
  [ts.SyntaxKind.MinusToken, '-'],
  [ts.SyntaxKind.TildeToken, '~'],
])
const EXACTLY = 'amounts are worked out with @outlay/money'

const MONEY_WORD = /^(?:amount|total|price|cost|rate|balance|credit|charge)s?$/
/** Names with a money word that count no money, and why. */
const NOT_MONEY: Readonly<Record<string, string>> = {
  rateLimit: 'counts requests',
  totalTimeout: 'counts milliseconds',
}

/** No amount passes through a binary float: numbers hold integers within ±(2^53 − 1), in the files that are listed for it. */
export const amounts: Rule = (sources) =>
  sources
    .filter(({ path }) => isCode(path) && !isTest(path) && !Object.hasOwn(EXACT_NUMBERS, path))
    .filter(({ path }) => PACKAGES_WITH_AMOUNTS.has(packageOf(path) ?? ''))
    .flatMap((source) => {
      if (countsNoMoney(source.path)) return moneyImports(source)
      return [...globals(source), ...nodesOf(source).flatMap((node) => violationsOf(source, node))]
    })

/** A folder that is excused because it holds no amount must not take any. */
function moneyImports(source: Source): string[] {
  return importsOf(source)
    .filter(({ specifier }) => specifier.startsWith('@outlay/money'))
    .map(({ specifier, node }) => at(source, node, `imports ${specifier} into a folder that counts no money`))
}

function globals(source: Source): string[] {
  return freeNames(source, FLOAT_GLOBALS)
    .filter(({ name, member }) => !(name === 'Number' && member !== undefined && HARMLESS.test(member)))
    .filter(({ whole }) => !countsSomethingElse(source, whole))
    .map(({ name, member, whole }) => {
      const written = member === undefined ? name : `${name}.${member}`
      return at(source, whole, `uses ${written}; ${EXACTLY}`)
    })
}

function violationsOf(source: Source, node: ts.Node): string[] {
  if (ts.isNumericLiteral(node)) return literal(source, node)
  const sentence = printed(node) ?? calculated(source, node)
  if (sentence !== undefined) return countsSomethingElse(source, node) ? [] : [at(source, node, sentence)]
  return declaration(source, node)
}

function printed(node: ts.Node): string | undefined {
  if (!ts.isPropertyAccessExpression(node) || !FLOAT_METHODS.has(node.name.text)) return undefined
  return `prints with ${node.name.text}; amounts are printed by toDecimal of @outlay/money`
}

function calculated(source: Source, node: ts.Node): string | undefined {
  const countsDigits = Object.hasOwn(COUNTS_DIGITS, source.path)
  if (ts.isPrefixUnaryExpression(node) && !isWritten(node.operand)) {
    const sign = SIGNS.get(node.operator)
    // No bigint bears the sign +.
    if (sign === undefined || (countsDigits && sign !== '+')) return undefined
    return `makes a number with ${sign}${node.operand.getText()}; amounts are read by exact of @outlay/money`
  }
  if (!ts.isBinaryExpression(node) || countsDigits || isIndex(node)) return undefined
  const operator = node.operatorToken.getText()
  return OPERATORS.test(operator) ? `uses ${operator}; ${EXACTLY}` : undefined
}

function isWritten(operand: ts.Expression): boolean {
  return ts.isNumericLiteral(operand) || ts.isBigIntLiteral(operand)
}

/** `list.length - 1`: the index of an entry, counted from the end. */
function isIndex({ left, operatorToken, right }: ts.BinaryExpression): boolean {
  if (operatorToken.kind !== ts.SyntaxKind.MinusToken || !ts.isNumericLiteral(right)) return false
  return ts.isPropertyAccessExpression(left) && left.name.text === 'length'
}

function literal(source: Source, node: ts.NumericLiteral): string[] {
  if (Number.isSafeInteger(Number(node.text))) return []
  return [
    at(source, node, `has the number ${node.getText()}, which is no safe integer; decimals are strings read by exact`),
  ]
}

function declaration(source: Source, node: ts.Node): string[] {
  if (!isTyped(node) || node.name === undefined || !saysNumber(node.type)) return []
  const name = node.name.getText().replaceAll(/['"]/g, '')
  if (!isMoney(name)) return []
  return [
    at(source, node, `declares ${name} as a number; an amount is an Exact, a bigint of units or a decimal string`),
  ]
}

type Typed =
  | ts.VariableDeclaration
  | ts.ParameterDeclaration
  | ts.PropertyDeclaration
  | ts.PropertySignature
  | ts.SignatureDeclaration

function isTyped(node: ts.Node): node is Typed {
  if (ts.isVariableDeclaration(node) || ts.isParameter(node) || ts.isFunctionLike(node)) return true
  return ts.isPropertyDeclaration(node) || ts.isPropertySignature(node)
}

function saysNumber(type: ts.TypeNode | undefined): boolean {
  if (type === undefined) return false
  if (ts.isUnionTypeNode(type)) return type.types.some(saysNumber)
  if (ts.isArrayTypeNode(type)) return saysNumber(type.elementType)
  if (ts.isParenthesizedTypeNode(type) || ts.isTypeOperatorNode(type)) return saysNumber(type.type)
  return type.kind === ts.SyntaxKind.NumberKeyword
}

function isMoney(name: string): boolean {
  if (Object.hasOwn(NOT_MONEY, name)) return false
  const words = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').split(/[^A-Za-z]+/)
  return words.some((word) => MONEY_WORD.test(word.toLowerCase()))
}
