import { chargeNamed, unknownCharge } from '../model/charges.ts'
import { typeNames } from '../model/possible-types.ts'
import { listedValues } from '../model/resolve-text.ts'
import { isObject, type Json } from '../model/schema.ts'
import { isDecimal } from '../parse/decimal.ts'
import { type Expression, expressionOf } from '../parse/expression.ts'
import type { Place } from '../parse/yaml-source.ts'
import { checkValue } from './measures.ts'
import { type RuleScope, report, reportMisplaced, resolvedAt } from './rule-scope.ts'

/** The types of values that are amounts. */
const AMOUNTS = ['number', 'integer', 'decimal']

/** The parts of a line that are amounts. */
const LINE_PARTS = ['amount', 'quantity', 'billableQuantity', 'rate', 'per', 'unitPrice', 'rounded']

/** Checks an amount: `$total`, a part of a line, a value, a sum or a difference; tells whether it may be absent. */
export function checkAmount(scope: RuleScope, node: unknown, place: Place): boolean {
  if (isObject(node)) return checkSum(scope, node, place)
  const expression = expressionOf(node)
  if (expression === undefined) {
    if (!isDecimal(node))
      report(scope, place, ['OUT1327', JSON.stringify(node), 'an amount such as $total, a number or a decimal text'])
    return false
  }
  if (expression.source === 'total') {
    if (scope.operation.pricing === undefined)
      report(scope, place, ['OUT1328', '$total', 'another amount, because the operation has no `x-pricing`'])
    return false
  }
  if (expression.source === 'lines') return checkChargeLine(scope, expression, place)
  if (reportMisplaced(scope, expression, place)) return false
  if (expression.source === 'line') return checkLinePart(scope, expression, place)
  if (expression.source === 'item' || expression.source === 'priceList') return checkListed(scope, expression, place)
  const { absent, required, types, values } = checkValue(scope, node, place)
  const odd = values?.find((one) => !isDecimal(one))
  if (odd !== undefined || !types.every((type) => AMOUNTS.includes(type))) {
    const found = odd === undefined ? typeNames(types) : `which can be ${JSON.stringify(odd)}`
    report(scope, place, ['OUT1329', `${expression.text}, ${found}`, 'a number, or a text of `format: decimal`'])
    return false
  }
  return absent && !required
}

/** Checks an amount that others are made from, so that it has to be there. */
export function checkSureAmount(scope: RuleScope, node: unknown, place: Place): void {
  if (checkAmount(scope, node, place))
    report(scope, place, ['OUT1330', 'an amount that may be absent', 'an amount that is always there'])
}

function checkListed(scope: RuleScope, expression: Expression, place: Place): boolean {
  const listed = listedValues(scope, expression)
  if ('problem' in listed) {
    resolvedAt(scope, place, listed)
    return false
  }
  const odd = listed.values.find((one) => !isDecimal(one))
  if (odd === undefined) return listed.absent
  const found = `${expression.text}, which can be ${JSON.stringify(odd)}`
  report(scope, place, ['OUT1331', found, 'a number or a decimal text'])
  return false
}

function checkChargeLine(scope: RuleScope, expression: Expression, place: Place): boolean {
  const charge = chargeNamed(scope, expression)
  if (charge === undefined) {
    resolvedAt(scope, place, unknownCharge(scope, expression))
    return false
  }
  checkLinePart(scope, expression, place)
  return charge['when'] !== undefined
}

function checkLinePart(scope: RuleScope, { text, keys }: Expression, place: Place): false {
  if (!LINE_PARTS.includes(keys[0] ?? '')) report(scope, place, ['OUT1332', text, `a line's ${LINE_PARTS.join(', ')}`])
  return false
}

function checkSum(scope: RuleScope, node: Json, place: Place): boolean {
  const [word = '', of] = Object.entries(node)[0] ?? []
  if ((word !== '$add' && word !== '$subtract') || !Array.isArray(of)) {
    report(scope, place, ['OUT1333', word, 'an expression, $add: [a, b] or $subtract: [a, b]'])
    return false
  }
  for (const [index, part] of of.entries()) checkSureAmount(scope, part, [...place, word, index])
  return false
}
