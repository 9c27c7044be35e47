import type { PlacedSchema } from './placed-schema.ts'
import { componentSchemas, isObject, type Json } from './schema.ts'
import { schemasWithin } from './strip-annotations.ts'

/** What `x-money` says of a value: it is an amount of this unit, a decimal or a count of 10^-scale. */
export interface MoneyMark {
  readonly unit: string
  readonly scale?: number
}

/** The mark of a schema whose reference has been followed; undefined where it is not an amount. */
export function moneyOf(schema: Json): MoneyMark | undefined {
  const mark = schema['x-money']
  if (!isObject(mark) || typeof mark['unit'] !== 'string') return undefined
  const { unit, scale } = mark
  return { unit, ...(typeof scale === 'number' && { scale }) }
}

/** Does a schema itself have a mark, whatever it refers to? */
export function hasMoneyMark(schema: unknown): boolean {
  return isObject(schema) && 'x-money' in schema
}

/** The schemas of a document that have `x-money`. */
export function moneySchemas(document: Json): (PlacedSchema & { readonly schema: Json })[] {
  return Object.entries(componentSchemas(document)).flatMap(([name, schema]) =>
    markedBelow({ schema, place: ['components', 'schemas', name] }),
  )
}

function markedBelow({ schema, place }: PlacedSchema): (PlacedSchema & { readonly schema: Json })[] {
  if (!isObject(schema)) return []
  return [
    ...(isObject(schema['x-money']) ? [{ schema, place }] : []),
    ...schemasWithin(schema).flatMap(([path, inner]) => markedBelow({ schema: inner, place: [...place, ...path] })),
  ]
}
