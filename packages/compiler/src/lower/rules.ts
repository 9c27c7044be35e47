import type { DeclaredAnswer, PriceList, Rules } from '@outlay/ir'
import { answerWhenOf } from '../model/answer-when.ts'
import { answerOf, type Operation } from '../model/operation.ts'
import { operationScope } from '../model/scope.ts'
import type { PriceSource, VendorSource } from '../model/vendor.ts'
import { lowerPricing } from './charges.ts'
import { lowerConditions } from './conditions.ts'
import { lowerFaults, lowerOperationFaults } from './fault-rules.ts'
import { lowerTemplate } from './templates.ts'
import { valueIfGiven } from './values.ts'

/** Lowers what a vendor's documents say of prices, answers and refusals, once they passed the checks. */
export function lowerRules(vendor: VendorSource): Rules {
  return {
    answers: vendor.operations.flatMap((operation) => lowerAnswer(vendor, operation)),
    faults: lowerFaults(vendor),
    operationFaults: lowerOperationFaults(vendor),
    priceLists: vendor.priceLists.toSorted((a, b) => effective(a) - effective(b)).map(lowerPriceList),
  }
}

function lowerAnswer(vendor: VendorSource, operation: Operation): DeclaredAnswer[] {
  const answer = answerOf(operation)
  if (answer === undefined) return []
  const scope = operationScope(vendor, operation)
  const version = operation.choice?.['priceList']
  const when = lowerConditions(scope, answerWhenOf(operation)?.condition)
  return [
    {
      operation: operation.id,
      ...(operation.pricing !== undefined && { pricing: lowerPricing(scope, operation.pricing) }),
      ...(version !== undefined && { priceListVersion: valueIfGiven(scope, version) }),
      ...(when !== undefined && { answersWhen: when }),
      body: lowerTemplate(scope, answer.answer),
    },
  ]
}

function lowerPriceList({ list }: PriceSource): PriceList {
  const entries = Object.entries(list).filter(([name]) => !name.startsWith('x-'))
  // The checks held the file against its JSON Schema.
  return Object.fromEntries(entries) as unknown as PriceList
}

function effective({ list }: PriceSource): number {
  return Date.parse(String(list['effective']))
}
