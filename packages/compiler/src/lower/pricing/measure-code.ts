import { itemTypes, jsonType, typeNames } from '../../model/possible-types.ts'
import { isObject } from '../../model/schema.ts'
import { isDecimal } from '../../parse/decimal.ts'
import { expressionOf, pointerOf } from '../../parse/expression.ts'
import type { Place } from '../../parse/yaml-source.ts'
import { call, report, type Scope } from '../expressions/scope.ts'
import { bareCode, type Value, value } from './value-code.ts'

/** The types of values that are numbers as they stand. */
const NUMERIC = ['number', 'integer', 'decimal']

/** Code for a measure: an exact quantity taken from the request. */
export function measure(scope: Scope, node: unknown, place: Place): string {
  if (!isObject(node) || 'first' in node) return counted(scope, value(scope, node, place), place)
  const [word = '', of] = Object.entries(node)[0] ?? []
  const write = Object.hasOwn(words, word) ? words[word] : undefined
  if (write === undefined)
    return report(scope, place, [`the measure ${word}`, `one of ${[...Object.keys(words), 'first'].join(', ')}`])
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
    textMeasure(scope, 'codePoints', ofType(scope, { node: of, place, type: 'string' })),
  length: ({ scope, place }, of) => length(scope, of, place),
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
  return textMeasure(scope, 'pixelsOf', ofType(scope, { node: of, place, type: 'string' }))
}

function textMeasure(scope: Scope, name: 'codePoints' | 'pixelsOf', read: Value): string {
  return call(scope, name, present(scope, read), JSON.stringify(read.pointer))
}

/** The entries of a list; what may stand alone in place of a list of such counts as one. */
function length(scope: Scope, of: unknown, place: Place): string {
  const read = value(scope, of, place)
  const single = read.types.filter((type) => type !== 'array')
  const items = itemTypes(scope.vendor.document, read.schema)
  const alone = single.length > 0 && single.length < read.types.length && single.every((type) => items.includes(type))
  if (alone) return call(scope, 'oneOrMany', bareCode(read), JSON.stringify(read.pointer))
  checkType(scope, { read, place, type: 'array' })
  return call(scope, 'listLength', bareCode(read), JSON.stringify(read.pointer))
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
  const odd = read.values?.find((one) => !isDecimal(one))
  if (odd !== undefined)
    report(scope, place, [`a value that can be ${JSON.stringify(odd)}`, 'a number or a decimal text'])
  if (!counts && !read.types.every((type) => NUMERIC.includes(type))) {
    const allowed = 'a number, or a text of `format: decimal`; count other texts with codePoints, lists with length'
    report(scope, place, [typeNames(read.types), allowed])
  }
  return read
}

function ofType(scope: Scope, { node, place, type }: { node: unknown; place: Place; type: string }): Value {
  const read = value(scope, node, place)
  checkType(scope, { read, place, type })
  return read
}

/** Every type that a value can have has to be countable in this way: one of them that is not would be counted wrongly. */
function checkType(scope: Scope, { read, place, type }: { read: Value; place: Place; type: string }): void {
  const allowed = type === 'array' ? 'a list' : 'a text'
  const odd = read.values?.find((one) => jsonType(one) !== type)
  if (odd !== undefined) report(scope, place, [`a value that can be ${JSON.stringify(odd)}`, allowed])
  const fits = read.types.every((one) => one === type || (type === 'string' && one === 'decimal'))
  if (!fits) report(scope, place, [typeNames(read.types), allowed])
}
