import { isObject, type Json } from './schema.ts'

/** What `x-money` says of a value: it is an amount of this unit, a decimal or a count of 10^-scale. */
export interface MoneyMark {
  readonly unit: string
  readonly scale?: number
}

/** The mark of a schema whose reference has been followed; undefined where it is no amount. */
export function moneyOf(schema: Json): MoneyMark | undefined {
  const mark = schema['x-money']
  if (!isObject(mark) || typeof mark['unit'] !== 'string') return undefined
  const { unit, scale } = mark
  return { unit, ...(typeof scale === 'number' && { scale }) }
}
