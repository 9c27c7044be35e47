import type { Comparison, Condition, Equals, EqualsMeasure, Measure, Value } from '@outlay/ir'
import { valueCode } from './value-code.ts'
import { call, fromContext, literalCode, type Writer } from './writer.ts'

/** Code of a measure: an exact quantity. */
export function measureCode(writer: Writer, measure: Measure): string {
  switch (measure.measure) {
    case 'quantity':
      return call(writer, 'quantityOf', neededCode(writer, measure), literalCode(measure.pointer))
    case 'product':
      return measure.of.map((one) => measureCode(writer, one)).reduce((a, b) => call(writer, 'product', a, b))
    case 'pixels':
      return call(writer, 'pixelsOf', neededCode(writer, measure), literalCode(measure.pointer))
    case 'codePoints':
      return call(writer, 'codePoints', neededCode(writer, measure), literalCode(measure.pointer))
    case 'length': {
      const count = measure.oneOrMany ? 'oneOrMany' : 'listLength'
      return call(writer, count, valueCode(writer, measure.value), literalCode(measure.pointer))
    }
    case 'ratio': {
      const [dividend, divisor] = [measureCode(writer, measure.dividend), measureCode(writer, measure.divisor)]
      return call(writer, 'ratio', dividend, divisor, literalCode(measure.pointer))
    }
    case 'tokens': {
      const counter = fromContext(writer, 'tokens')
      return call(writer, 'tokens', counter, neededCode(writer, measure), literalCode(measure.tokenizer))
    }
  }
}

/** Code of a condition, true or false. */
export function conditionCode(writer: Writer, condition: Condition): string {
  switch (condition.when) {
    case 'allOf':
      return condition.of.map((one) => conditionCode(writer, one)).join(' && ')
    case 'given':
      return call(writer, 'given', valueCode(writer, condition.value))
    case 'equals':
      return equalsCode(writer, condition)
    case 'equalsMeasure':
      return equalsMeasureCode(writer, condition)
    case 'compare':
      return comparisonCode(writer, condition)
  }
}

function neededCode(writer: Writer, of: { value: Value; pointer: string; needed: boolean }): string {
  const read = valueCode(writer, of.value)
  return of.needed ? call(writer, 'needed', read, literalCode(of.pointer)) : read
}

function equalsCode(writer: Writer, { value, is }: Equals): string {
  const read = valueCode(writer, value)
  // TypeScript refuses to compare what can never be equal, which a value of unknown type may be.
  const code = isUntyped(value) ? `(${read} as unknown)` : read
  return oneOf(is.map((one) => `${code} === ${literalCode(one)}`))
}

function equalsMeasureCode(writer: Writer, { measure, is }: EqualsMeasure): string {
  const code = measureCode(writer, measure)
  return oneOf(is.map((one) => `${call(writer, 'compare', code, call(writer, 'exact', literalCode(one)))} === 0`))
}

function comparisonCode(writer: Writer, { operand, tests }: Comparison): string {
  const read = 'measure' in operand ? measureCode(writer, operand.measure) : valueCode(writer, operand.value)
  const codes = tests.map(({ is, bound }) => call(writer, is, read, literalCode(bound)))
  return codes.length === 1 ? String(codes[0]) : `(${codes.join(' && ')})`
}

function oneOf(tests: readonly string[]): string {
  return tests.length === 1 ? String(tests[0]) : `(${tests.join(' || ')})`
}

function isUntyped(value: Value): boolean {
  if (value.from === 'first') return value.of.some(isUntyped)
  return value.from === 'request' && value.types.length === 0
}
