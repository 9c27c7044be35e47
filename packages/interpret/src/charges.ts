import type { Charge, Factor, Lookup, LookupValue, ModelLookup, PriceRules } from '@outlay/ir'
import type { CatalogueEntry, Line, PricedOperation } from '@outlay/pricing'
import {
  findFactor,
  findRate,
  findTiers,
  flat,
  graduated,
  modelOf,
  multiply,
  ONE,
  packaged,
  perUnit,
  subtract,
  volume,
  whichever,
} from '@outlay/pricing/runtime'
import { type Frame, priceListOf, type Run } from './frame.ts'
import { readCondition, readMeasure } from './measures.ts'
import { readOnly, readValue } from './values.ts'

const BY_RATE = { flat, 'per-unit': perUnit, package: packaged } as const

/** Reads `x-pricing` of an operation: its charges as a function of the request. */
export function readPricing(operation: string, { kind, model, charges }: PriceRules): PricedOperation<unknown> {
  const findModel = readModel(model)
  const add = charges.map(readCharge)
  return {
    id: operation,
    kind,
    charges: (request, context) => {
      const frame = { request, context, model: findModel({ request, context }) }
      return add.flatMap((lines) => lines(frame))
    },
  }
}

/** Reads how the model of a request is found. */
export function readModel(lookup: ModelLookup | undefined): Run<CatalogueEntry | undefined> {
  if (lookup === undefined) return () => undefined
  const { catalogue, pointer, id, only } = lookup
  const [read, kept] = [readValue(id), readOnly(only)]
  return (frame) => {
    const filter = kept(frame)
    return modelOf(
      priceListOf(frame),
      filter === undefined ? [catalogue, pointer] : [catalogue, pointer, filter],
      read(frame),
    )
  }
}

function readCharge({ when, model, rate, id, type, metric, ...parts }: Charge): Run<readonly Line[]> {
  const due = when === undefined ? undefined : readCondition(when)
  const quantity = parts.quantity === undefined ? (): typeof ONE => ONE : readMeasure(parts.quantity)
  const factor = readFactors(parts.factors)
  const tier = parts.tier === undefined ? undefined : readMeasure(parts.tier)
  const times = parts.times === undefined ? undefined : readMeasure(parts.times)
  const lookup = readLookup(rate)
  return (frame) => {
    if (due !== undefined && !due(frame)) return []
    const charge = {
      ...{ id, type, metric, quantity: quantity(frame), factor: factor(frame) },
      ...(tier !== undefined && { tier: tier(frame) }),
      ...(times !== undefined && { times: times(frame) }),
    }
    const [list, at] = [priceListOf(frame), Number(frame.context.at)]
    if (model === 'graduated') return graduated(charge, findTiers(list, lookup(frame), at))
    if (model === 'volume') return [volume(charge, findTiers(list, lookup(frame), at))]
    return [BY_RATE[model](charge, findRate(list, lookup(frame), at))]
  }
}

function readFactors(factors: readonly Factor[]): Run<typeof ONE> {
  const [first, ...others] = factors.map(readFactor)
  if (first === undefined) return () => ONE
  return (frame) => others.reduce((all, one) => multiply(all, one(frame)), first(frame))
}

function readFactor({ lookup, when, surcharge }: Factor): Run<typeof ONE> {
  const applies = when === undefined ? undefined : readCondition(when)
  const lookedUp = readLookup(lookup)
  return (frame) => {
    if (applies !== undefined && !applies(frame)) return ONE
    const found = findFactor(priceListOf(frame), lookedUp(frame), Number(frame.context.at))
    return surcharge ? subtract(found, ONE) : found
  }
}

function readLookup({ table, by, pointer }: Lookup): Run<Parameters<typeof findRate>[1]> {
  const values = Object.entries(by).map(([name, value]) => [name, readLookedUp(value)] as const)
  return (frame: Frame) => ({
    table,
    by: Object.fromEntries(values.map(([name, read]) => [name, read(frame)])),
    pointer,
  })
}

function readLookedUp(looked: LookupValue): Run {
  if ('measure' in looked) return readMeasure(looked.measure)
  const read = readValue(looked.value)
  return looked.anyIfAbsent ? (frame) => whichever(read(frame)) : read
}
