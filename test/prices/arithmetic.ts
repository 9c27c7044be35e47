import { Decimal } from 'decimal.js'

// More digits than any price here has; quotients in the files end.
const Exactly = Decimal.clone({ precision: 100, toExpNeg: -100, toExpPos: 100 })
const TOKEN = /\s*(\d+(?:\.\d+)?|half-even|ceil|up|[×÷+−(),])/uy
const ROUNDINGS = { up: Decimal.ROUND_UP, 'half-even': Decimal.ROUND_HALF_EVEN } as const

/** What a line of arithmetic says: the id of a line of the price or `total`, a calculation, and the value beside it. */
export interface Arithmetic {
  readonly id: string
  readonly calculation: string
  readonly value: string
}

/** Splits `image: 0.04 × 2 = 0.08`, as YAML reads it. */
export function readArithmetic(line: Readonly<Record<string, string>>): Arithmetic {
  const [[id, text] = ['', '']] = Object.entries(line)
  const [calculation = '', value = ''] = text.split(' = ')
  return { id, calculation, value }
}

/**
 * Works out a calculation by decimal.js, independent of our money: numbers, `+ − × ÷`, parentheses, `ceil(a)`, and
 * `up(a, places)` and `half-even(a, places)`, which round.
 */
export function calculate(calculation: string): string {
  const tokens = tokensOf(calculation)
  const value = sum(tokens)
  if (tokens.length > 0) throw new Error(`${calculation}: ${tokens.join(' ')} is left over.`)
  return value.toFixed()
}

function tokensOf(calculation: string): string[] {
  const pattern = new RegExp(TOKEN)
  const tokens: string[] = []
  while (pattern.lastIndex < calculation.length) {
    const [, token] = pattern.exec(calculation) ?? []
    if (token === undefined) throw new Error(`${calculation} is no calculation.`)
    tokens.push(token)
  }
  return tokens
}

function sum(tokens: string[]): Decimal {
  let value = product(tokens)
  while (tokens[0] === '+' || tokens[0] === '−') {
    value = tokens.shift() === '+' ? value.plus(product(tokens)) : value.minus(product(tokens))
  }
  return value
}

function product(tokens: string[]): Decimal {
  let value = factor(tokens)
  while (tokens[0] === '×' || tokens[0] === '÷') {
    value = tokens.shift() === '×' ? value.times(factor(tokens)) : value.div(factor(tokens))
  }
  return value
}

function factor(tokens: string[]): Decimal {
  const token = tokens.shift() ?? ''
  if (/^\d/.test(token)) return new Exactly(token)
  if (token !== '(') tokens.shift()
  const value = sum(tokens)
  const places = tokens[0] === ',' ? Number(tokens.splice(0, 2)[1]) : 0
  tokens.shift()
  if (token === 'ceil') return value.ceil()
  if (token === 'up' || token === 'half-even') return value.toDecimalPlaces(places, ROUNDINGS[token])
  return value
}
