import { type AnswerWhen, answerSchemaOf, answerWhenOf } from '../model/answer-when.ts'
import { answerOf } from '../model/operation.ts'
import { isObject, type Json } from '../model/schema.ts'
import { operationScope } from '../model/scope.ts'
import { isSound, isThere, type VendorSource } from '../model/vendor.ts'
import type { Diagnostic } from '../parse/diagnostic.ts'
import type { Place } from '../parse/yaml-source.ts'
import { checkConditions } from './conditions.ts'
import { checkMeasure, checkOnly, checkValue } from './measures.ts'
import type { RuleScope } from './rule-scope.ts'
import { checkTemplate } from './templates.ts'

/** Price rules, declared answers, and the conditions for which these hold, of every operation that has them. */
export function checkPriceRules(vendor: VendorSource): Diagnostic[] {
  return vendor.operations.flatMap((operation) => {
    const answer = answerOf(operation)
    if (answer === undefined) return []
    const diagnostics: Diagnostic[] = []
    const scope: RuleScope = { ...operationScope(vendor, operation), diagnostics, misfits: new Map() }
    if (operation.pricing !== undefined) checkPricing(scope, operation.pricing)
    checkVersion(scope)
    const when = answerWhenOf(operation)
    if (when !== undefined) checkWhen(scope, when)
    const place = [...answer.place, 'x-answer']
    if (isSound(vendor, place) && isThere(vendor, [...operation.place, 'x-pricing']))
      checkTemplate(scope, { node: answer.answer, schema: answerSchemaOf(operation), place })
    return diagnostics
  })
}

function checkPricing(scope: RuleScope, { model, charges }: Json): void {
  const place: Place = [...scope.operation.place, 'x-pricing']
  if (isObject(model) && isSound(scope.vendor, [...place, 'model'])) checkModel(scope, model, [...place, 'model'])
  const nodes: readonly unknown[] = Array.isArray(charges) ? charges : []
  for (const [index, node] of nodes.entries()) {
    const at = [...place, 'charges', index]
    if (isObject(node) && isSound(scope.vendor, at)) checkCharge(scope, node, at)
  }
}

function checkModel(scope: RuleScope, { id, catalogue, only }: Json, place: Place): void {
  checkValue(scope, id, [...place, 'id'])
  checkOnly(scope, { only, catalogue: String(catalogue) }, [...place, 'only'])
}

function checkCharge(scope: RuleScope, charge: Json, place: Place): void {
  checkConditions(scope, charge['when'], [...place, 'when'])
  for (const word of charge['chargeModel'] === 'flat' ? ['tier', 'times'] : ['quantity', 'tier', 'times']) {
    if (word === 'quantity' || charge[word] !== undefined) checkMeasure(scope, charge[word], [...place, word])
  }
  const multipliers: readonly unknown[] = Array.isArray(charge['multipliers']) ? charge['multipliers'] : []
  for (const [index, node] of multipliers.filter(isObject).entries()) {
    const at = [...place, 'multipliers', index]
    checkConditions(scope, node['when'], [...at, 'when'])
    checkLookup(scope, node['factor'], [...at, 'factor'])
  }
  checkLookup(scope, charge['rate'], [...place, 'rate'])
}

function checkLookup(scope: RuleScope, node: unknown, place: Place): void {
  const by = isObject(node) && isObject(node['by']) ? node['by'] : {}
  for (const [name, of] of Object.entries(by)) {
    const at = [...place, 'by', name]
    if (isObject(of) && !('first' in of)) checkMeasure(scope, of, at)
    else checkValue(scope, of, at)
  }
}

function checkVersion(scope: RuleScope): void {
  const version = scope.operation.choice?.['priceList']
  const place = [...scope.operation.place, 'x-pricing', 'priceList']
  if (version !== undefined && isSound(scope.vendor, place)) checkValue(scope, version, place)
}

function checkWhen(scope: RuleScope, { condition, place }: AnswerWhen): void {
  if (isSound(scope.vendor, place)) checkConditions(scope, condition, place)
}
