import type {
  Charge,
  ChargeModel,
  EstimateKind,
  Factor,
  Lookup,
  LookupValue,
  ModelLookup,
  PriceRules,
} from '@outlay/ir'
import { isObject, type Json } from '../model/schema.ts'
import type { Scope } from '../model/scope.ts'
import { expressionOf } from '../parse/expression.ts'
import { lowerConditions } from './conditions.ts'
import { lowerMeasure } from './measures.ts'
import { isValueWord, onlyOf, resolvedValueOf } from './values.ts'

/** Lowers `x-pricing`: what an operation charges. */
export function lowerPricing(scope: Scope, { kind, model, charges }: Json): PriceRules {
  return {
    kind: kind as EstimateKind,
    ...(isObject(model) && { model: lowerModel(scope, model) }),
    charges: listOf(charges).map((charge) => lowerCharge(scope, charge)),
  }
}

function lowerModel(scope: Scope, { catalogue, id, only }: Json): ModelLookup {
  const { value, pointer } = resolvedValueOf(scope, id)
  const kept = onlyOf(scope, only)
  return { catalogue: String(catalogue), id: value, pointer, ...(kept !== undefined && { only: kept }) }
}

function lowerCharge(scope: Scope, charge: Json): Charge {
  const { id, type, metric, chargeModel, quantity, tier, times, multipliers, rate } = charge
  const when = lowerConditions(scope, charge['when'])
  const flat = chargeModel === 'flat'
  return {
    id: String(id),
    type: String(type),
    metric: String(metric),
    // A matrix is a rate per unit that several values look up.
    model: (chargeModel === 'matrix' ? 'per-unit' : chargeModel) as ChargeModel,
    ...(when !== undefined && { when }),
    ...(!flat && { quantity: lowerMeasure(scope, quantity) }),
    factors: listOf(multipliers).map((one) => lowerFactor(scope, one)),
    ...(tier !== undefined && { tier: lowerMeasure(scope, tier) }),
    ...(times !== undefined && { times: lowerMeasure(scope, times) }),
    rate: lowerLookup(scope, rate),
  }
}

function lowerFactor(scope: Scope, { factor, surcharge, when }: Json): Factor {
  const condition = lowerConditions(scope, when)
  const lookup = lowerLookup(scope, factor)
  return { lookup, ...(condition !== undefined && { when: condition }), surcharge: surcharge === true }
}

function lowerLookup(scope: Scope, node: unknown): Lookup {
  const { table, by }: Json = isObject(node) ? node : {}
  const values = Object.entries(isObject(by) ? by : {}).map(([name, of]) => ({ name, ...lookedUp(scope, of) }))
  return {
    table: String(table),
    by: Object.fromEntries(values.map(({ name, by: value }) => [name, value])),
    pointer: values.find(({ pointer }) => pointer !== '')?.pointer ?? '',
  }
}

function lookedUp(scope: Scope, of: unknown): { readonly by: LookupValue; readonly pointer: string } {
  if (!isValueWord(of)) return { by: { measure: lowerMeasure(scope, of) }, pointer: '' }
  const { value, ifGiven, pointer } = resolvedValueOf(scope, of)
  const anyIfAbsent = expressionOf(of)?.source === 'state'
  return { by: { value: anyIfAbsent ? ifGiven : value, anyIfAbsent }, pointer }
}

function listOf(nodes: unknown): readonly Json[] {
  return Array.isArray(nodes) ? nodes.filter(isObject) : []
}
