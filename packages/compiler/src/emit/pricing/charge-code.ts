import type { Charge, ChargeModel, Factor, Lookup, LookupValue, ModelLookup } from '@outlay/ir'
import type { RuntimeName } from '../../model/runtime-names.ts'
import { conditionCode, measureCode } from './measure-code.ts'
import { onlyCode, valueCode } from './value-code.ts'
import { call, fromContext, literalCode, runtimeValue, type Writer } from './writer.ts'

/** The runtime function of each charge model. */
const MODELS: Readonly<Record<ChargeModel, RuntimeName>> = {
  flat: 'flat',
  'per-unit': 'perUnit',
  package: 'packaged',
  graduated: 'graduated',
  volume: 'volume',
}

/** The statement that adds a charge's lines, inside its condition. */
export function chargeCode(writer: Writer, charge: Charge): string {
  const { when, model, rate } = charge
  const find = model === 'graduated' || model === 'volume' ? 'findTiers' : 'findRate'
  const found = lookupCode(writer, find, rate)
  // A graduated rate makes a line of each part of the quantity.
  const push = `lines.push(${model === 'graduated' ? '...' : ''}${call(writer, MODELS[model], chargeObject(writer, charge), found)})`
  return when === undefined ? push : `if (${conditionCode(writer, when)}) ${push}`
}

/** The statement that looks up the model of a request. */
export function modelCode(writer: Writer, { catalogue, id, pointer, only }: ModelLookup): string {
  const where = [literalCode(catalogue), literalCode(pointer), ...(only === undefined ? [] : [onlyCode(writer, only)])]
  const list = fromContext(writer, 'priceList')
  return `const model = ${call(writer, 'modelOf', list, `[${where.join(', ')}]`, valueCode(writer, id))}`
}

function chargeObject(writer: Writer, { id, type, metric, quantity, factors, tier, times }: Charge): string {
  const fields = [
    `id: ${literalCode(id)}`,
    `type: ${literalCode(type)}`,
    `metric: ${literalCode(metric)}`,
    `quantity: ${quantity === undefined ? one(writer) : measureCode(writer, quantity)}`,
    `factor: ${factorsCode(writer, factors)}`,
    ...(tier === undefined ? [] : [`tier: ${measureCode(writer, tier)}`]),
    ...(times === undefined ? [] : [`times: ${measureCode(writer, times)}`]),
  ]
  return `{ ${fields.join(', ')} }`
}

function one(writer: Writer): string {
  return runtimeValue(writer, 'ONE')
}

function factorsCode(writer: Writer, factors: readonly Factor[]): string {
  const codes = factors.map((factor) => factorCode(writer, factor))
  return codes.length === 0 ? one(writer) : codes.reduce((a, b) => call(writer, 'multiply', a, b))
}

function factorCode(writer: Writer, { lookup, when, surcharge }: Factor): string {
  const found = lookupCode(writer, 'findFactor', lookup)
  const code = surcharge ? call(writer, 'subtract', found, one(writer)) : found
  return when === undefined ? code : `(${conditionCode(writer, when)} ? ${code} : ${one(writer)})`
}

function lookupCode(
  writer: Writer,
  find: 'findRate' | 'findTiers' | 'findFactor',
  { table, by, pointer }: Lookup,
): string {
  const values = Object.entries(by).map(([name, value]) => `${literalCode(name)}: ${lookedUpCode(writer, value)}`)
  const lookup = `{ table: ${literalCode(table)}, by: { ${values.join(', ')} }, pointer: ${literalCode(pointer)} }`
  return call(writer, find, fromContext(writer, 'priceList'), lookup, fromContext(writer, 'at'))
}

function lookedUpCode(writer: Writer, looked: LookupValue): string {
  if ('measure' in looked) return measureCode(writer, looked.measure)
  const code = valueCode(writer, looked.value)
  return looked.anyIfAbsent ? call(writer, 'whichever', code) : code
}
