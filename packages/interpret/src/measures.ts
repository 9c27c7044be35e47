import type { Condition, Measure, Value } from '@outlay/ir'
import {
  above,
  atLeast,
  atMost,
  below,
  codePoints,
  compare,
  exact,
  given,
  listLength,
  needed,
  oneOrMany,
  pixelsOf,
  product,
  quantityOf,
  ratio,
  tokens,
} from '@outlay/pricing/runtime'
import type { Run } from './frame.ts'
import { readValue } from './values.ts'

type Quantity = ReturnType<typeof exact>

/** Reads a measure of the IR: the function that counts it for a request, exactly. */
export function readMeasure(measure: Measure): Run<Quantity> {
  switch (measure.measure) {
    case 'quantity':
      return counted(measure, quantityOf)
    case 'pixels':
      return counted(measure, pixelsOf)
    case 'codePoints':
      return counted(measure, codePoints)
    case 'product': {
      const parts = measure.of.map(readMeasure)
      return (frame) => parts.map((read) => read(frame)).reduce(product)
    }
    case 'length': {
      const read = readValue(measure.value)
      const count = measure.oneOrMany ? oneOrMany : listLength
      return (frame) => count(read(frame), measure.pointer)
    }
    case 'ratio': {
      const [dividend, divisor] = [readMeasure(measure.dividend), readMeasure(measure.divisor)]
      return (frame) => ratio(dividend(frame), divisor(frame), measure.pointer)
    }
    case 'tokens': {
      const read = readNeeded(measure)
      return (frame) => tokens(frame.context.tokens, read(frame), measure.tokenizer)
    }
  }
}

const COMPARISONS = { above, atLeast, atMost, below } as const

/** Reads a condition of the IR: the function that says for a request whether it holds. */
export function readCondition(condition: Condition): Run<boolean> {
  switch (condition.when) {
    case 'allOf': {
      const all = condition.of.map(readCondition)
      return (frame) => all.every((holds) => holds(frame))
    }
    case 'given': {
      const read = readValue(condition.value)
      return (frame) => given(read(frame))
    }
    case 'equals': {
      const read = readValue(condition.value)
      const wanted: readonly unknown[] = condition.is
      return (frame) => {
        const value = read(frame)
        return wanted.some((one) => one === value)
      }
    }
    case 'equalsMeasure': {
      const count = readMeasure(condition.measure)
      const wanted = condition.is.map((one) => exact(one))
      return (frame) => {
        const quantity = count(frame)
        return wanted.some((one) => compare(quantity, one) === 0)
      }
    }
    case 'compare': {
      const { operand, tests } = condition
      const read = 'measure' in operand ? readMeasure(operand.measure) : readValue(operand.value)
      return (frame) => tests.every(({ is, bound }) => COMPARISONS[is](read(frame) as Quantity, bound))
    }
  }
}

interface Needed {
  readonly value: Value
  readonly pointer: string
  readonly needed: boolean
}

function readNeeded({ value, pointer, needed: isNeeded }: Needed): Run {
  const read = readValue(value)
  return isNeeded ? (frame) => needed(read(frame), pointer) : read
}

function counted(measure: Needed, count: (value: unknown, pointer: string) => Quantity): Run<Quantity> {
  const read = readNeeded(measure)
  return (frame) => count(read(frame), measure.pointer)
}
