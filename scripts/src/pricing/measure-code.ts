import { isObject } from '../document/schema.ts'
import { expressionOf, pointerOf } from '../expressions/expression.ts'
import { call, type Scope, wrong } from '../expressions/scope.ts'
import type { Place } from '../source/yaml-source.ts'
import { type Value, value } from './value-code.ts'

/** The types of values that are numbers as they stand. */
const NUMERIC = ['number', 'integer', 'decimal']

/** Code for a measure: an exact quantity taken from the request. */
export function measure(scope: Scope, node: unknown, place: Place): string {
  if (!isObject(node) || 'first' in node) return counted(scope, value(scope, node, place), place)
  const [word = '', of] = Object.entries(node)[0] ?? []
  const write = words[word]
  if (write === undefined)
    return wrong(scope, place, [`the measure ${word}`, `one of ${[...Object.keys(words), 'first'].join(', ')}`])
  return write({ scope, node, place: [...place, word] }, of)
}

/** Code for a measure that a comparison may find absent. */
export function comparable(scope: Scope, node: unknown, place: Place): string {
  if (isObject(node) && !('first' in node)) return measure(scope, node, place)
  return numeric(scope, value(scope, node, place), place).code
}

interface Word {
  readonly scope: Scope
  readonly node: Readonly<Record<string, unknown>>
  readonly place: Place
}

type WriteWord = (word: Word, of: unknown) => string

const words: Readonly<Record<string, WriteWord>> = {
  product: ({ scope, place }, of) => call(scope, 'product', ...parts(scope, of, place)),
  pixels: ({ scope, place }, of) => pixels(scope, of, place),
  codePoints: ({ scope, place }, of) =>
    call(scope, 'codePoints', present(scope, ofType(scope, { node: of, place, type: 'string' }))),
  length: ({ scope, place }, of) => call(scope, 'listLength', ofType(scope, { node: of, place, type: 'array' }).code),
  ratio: ({ scope, place }, of) => ratio(scope, of, place),
  tokens: ({ scope, node, place }, of) => {
    const counted = present(scope, value(scope, of, place))
    return call(scope, 'tokens', 'context.tokens', counted, JSON.stringify(node['tokenizer']))
  },
}

function parts(scope: Scope, of: unknown, place: Place): string[] {
  return (Array.isArray(of) ? of : []).map((part, index) => measure(scope, part, [...place, index]))
}

function pixels(scope: Scope, of: unknown, place: Place): string {
  if (Array.isArray(of)) return call(scope, 'product', ...parts(scope, of, place))
  const size = ofType(scope, { node: of, place, type: 'string' })
  return call(scope, 'pixelsOf', present(scope, size), JSON.stringify(size.pointer))
}

function ratio(scope: Scope, of: unknown, place: Place): string {
  const [dividend = '', divisor = ''] = parts(scope, of, place)
  const pointer = Array.isArray(of) ? firstPointer(of[1]) : ''
  return call(scope, 'ratio', dividend, divisor, JSON.stringify(pointer))
}

/** The first field of the request in a measure, as a JSON Pointer. */
function firstPointer(node: unknown): string {
  if (isObject(node) || Array.isArray(node))
    return (
      Object.values(node)
        .map(firstPointer)
        .find((pointer) => pointer !== '') ?? ''
    )
  const expression = expressionOf(node)
  return expression?.source === 'request' ? pointerOf(expression) : ''
}

function counted(scope: Scope, read: Value, place: Place): string {
  return call(scope, 'quantityOf', present(scope, numeric(scope, read, place)), JSON.stringify(read.pointer))
}

function present(scope: Scope, read: Value): string {
  const sure = !read.absent && read.types.length > 0
  return sure ? read.code : call(scope, 'needed', read.code, JSON.stringify(read.pointer))
}

function numeric(scope: Scope, read: Value, place: Place): Value {
  const counts = /^"-?[0-9.e+-]+"$/.test(read.code)
  if (!counts && !read.types.every((type) => NUMERIC.includes(type))) {
    const allowed = 'a number, or a text of `format: decimal`; count other texts with codePoints, lists with length'
    wrong(scope, place, [`a ${read.types.join(' or ')}`, allowed])
  }
  return read
}

function ofType(scope: Scope, { node, place, type }: { node: unknown; place: Place; type: string }): Value {
  const read = value(scope, node, place)
  if (read.types.length > 0 && !read.types.includes(type)) {
    wrong(scope, place, [`a ${read.types.join(' or ')}`, type === 'array' ? 'a list' : 'a text'])
  }
  return read
}
