import type { Measure } from '@outlay/ir'
import { isOneOrMany } from '../model/resolve-value.ts'
import type { Resolved } from '../model/resolved.ts'
import { isObject, type Json } from '../model/schema.ts'
import type { Scope } from '../model/scope.ts'
import { expressionOf, pointerOf } from '../parse/expression.ts'
import { isValueWord, resolvedValueOf } from './values.ts'

/** Lowers a measure: an exact quantity taken from the request. */
export function lowerMeasure(scope: Scope, node: unknown): Measure {
  if (!isObject(node) || isValueWord(node)) return { measure: 'quantity', ...neededOf(resolvedValueOf(scope, node)) }
  const [word = '', of] = Object.entries(node)[0] ?? []
  if (!isWord(word)) throw new Error(`The checks let the measure ${word} pass.`)
  return words[word](scope, of, node)
}

/** The measures that are words; a number or an expression is a `quantity`. */
type Word = Exclude<Measure['measure'], 'quantity'>

const words: Readonly<Record<Word, (scope: Scope, of: unknown, node: Json) => Measure>> = {
  product,
  pixels: (scope, of) =>
    Array.isArray(of) ? product(scope, of) : { measure: 'pixels', ...neededOf(resolvedValueOf(scope, of)) },
  codePoints: (scope, of) => ({ measure: 'codePoints', ...neededOf(resolvedValueOf(scope, of)) }),
  length: (scope, of) => {
    const read = resolvedValueOf(scope, of)
    const { ifGiven, pointer } = read
    return { measure: 'length', value: ifGiven, pointer, oneOrMany: isOneOrMany(scope.vendor.document, read) }
  },
  ratio: (scope, of) => {
    const [dividend, divisor] = listOf(of)
    return {
      measure: 'ratio',
      dividend: lowerMeasure(scope, dividend),
      divisor: lowerMeasure(scope, divisor),
      pointer: firstPointer(divisor),
    }
  },
  tokens: (scope, of, node) => ({
    measure: 'tokens',
    ...neededOf(resolvedValueOf(scope, of)),
    tokenizer: String(node['tokenizer']),
  }),
}

function isWord(word: string): word is Word {
  return Object.hasOwn(words, word)
}

function product(scope: Scope, of: unknown): Measure {
  return { measure: 'product', of: listOf(of).map((part) => lowerMeasure(scope, part)) }
}

function listOf(of: unknown): readonly unknown[] {
  return Array.isArray(of) ? of : []
}

/** A value that may be absent, or of which nothing is known, is needed. */
function neededOf({ value, pointer, absent, types }: Resolved): {
  readonly value: Resolved['value']
  readonly pointer: string
  readonly needed: boolean
} {
  return { value, pointer, needed: absent || types.length === 0 }
}

/** The first field of the request in a measure, as a JSON Pointer. */
function firstPointer(node: unknown): string {
  if (isObject(node) || Array.isArray(node)) {
    const pointers = Object.values(node).map(firstPointer)
    return pointers.find((pointer) => pointer !== '') ?? ''
  }
  const expression = expressionOf(node)
  return expression?.source === 'request' ? pointerOf(expression) : ''
}
