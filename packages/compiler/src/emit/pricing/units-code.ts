import type { Charge, Condition, LookupValue, Measure, PriceRules, Value } from '@outlay/ir'
import { modelCode } from './charge-code.ts'
import { conditionCode } from './measure-code.ts'
import { valueCode } from './value-code.ts'
import { call, fromContext, literalCode, runtimeValue, type Writer } from './writer.ts'

/**
 * The statements that add up a request in numbers alone; undefined where the charges need more than whole quantities and
 * rates for one, or read what may be refused.
 */
export function unitsCode(writer: Writer, { model, charges }: PriceRules): string[] | undefined {
  if (!charges.every(isSimple)) return undefined
  const [only, ...more] = charges
  const found = model === undefined ? [] : [modelCode(writer, model)]
  const rounding = `${fromContext(writer, 'priceList')}.rounding`
  if (only !== undefined && more.length === 0 && only.when === undefined)
    return [...found, `return ${call(writer, 'unitsAt', ...countedCode(writer, only), `${rounding}.mode`)}`]
  return [
    ...found,
    `const sum = new ${runtimeValue(writer, 'UnitSum')}(${rounding})`,
    ...charges.map((charge) => addCode(writer, charge)),
    'return sum.total()',
  ]
}

function addCode(writer: Writer, charge: Charge): string {
  const add = `sum.add(${countedCode(writer, charge).join(', ')})`
  return charge.when === undefined ? add : `if (${conditionCode(writer, charge.when)}) ${add}`
}

/** Code of how many there are of the quantity of a charge, and of the rate for one. */
function countedCode(writer: Writer, { quantity, times, rate }: Charge): [quantity: string, rate: string] {
  const counted = [quantity, times].filter((one) => one !== undefined).map((one) => wholeCode(writer, one))
  const values = Object.entries(rate.by).map(([name, by]) => `${literalCode(name)}: ${lookedUpCode(writer, by)}`)
  const found = call(writer, 'findUnitRate', 'context', literalCode(rate.table), `{ ${values.join(', ')} }`)
  return [counted.reduce((a, b) => call(writer, 'wholeProduct', a, b)), found]
}

function wholeCode(writer: Writer, measure: Measure): string {
  if (measure.measure === 'product')
    return measure.of.map((one) => wholeCode(writer, one)).reduce((a, b) => call(writer, 'wholeProduct', a, b))
  return measure.measure === 'quantity' ? call(writer, 'wholeNumber', valueCode(writer, measure.value)) : 'Number.NaN'
}

function lookedUpCode(writer: Writer, by: LookupValue): string {
  return 'value' in by ? valueCode(writer, by.value) : 'undefined'
}

function isSimple({ model, when, quantity, times, factors, rate }: Charge): boolean {
  if (model !== 'per-unit' || factors.length > 0 || quantity === undefined) return false
  const measures = times === undefined ? [quantity] : [quantity, times]
  if (!measures.every(isWhole) || !(when === undefined || isPlain(when))) return false
  return Object.values(rate.by).every((by) => 'value' in by && isRead(by.value))
}

function isWhole(measure: Measure): boolean {
  if (measure.measure === 'product') return measure.of.every(isWhole)
  return measure.measure === 'quantity' && isRead(measure.value)
}

function isPlain(condition: Condition): boolean {
  if (condition.when === 'allOf') return condition.of.every(isPlain)
  return (condition.when === 'equals' || condition.when === 'given') && isRead(condition.value)
}

/** A state may be refused. */
function isRead(value: Value): boolean {
  if (value.from === 'first') return value.of.every(isRead)
  return value.from === 'literal' || value.from === 'request' || value.from === 'model'
}
