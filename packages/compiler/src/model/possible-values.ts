import { isObject, type Json } from './schema.ts'
import { isSound, isThere, type VendorSource } from './vendor.ts'

/** What the price lists hold for an expression. */
export interface PossibleValues {
  readonly values: readonly unknown[]
  /** Whether some lack it. */
  readonly absent: boolean
  /** Whether it is known that none has it. */
  readonly unknown: boolean
  /** The names that stand beside it. */
  readonly beside: readonly string[]
}

/** A part of every price list. */
export function valuesInLists({ priceLists }: VendorSource, keys: readonly string[]): PossibleValues {
  const sound = priceLists.filter((prices) => isSound(prices, keys))
  return valuesIn(
    sound.map(({ list }) => Object.fromEntries(Object.entries(list).filter(([name]) => !name.startsWith('x-')))),
    keys,
  )
}

/** An attribute of every entry of a catalogue, in every price list. */
export function valuesInCatalogue(vendor: VendorSource, catalogue: string, keys: readonly string[]): PossibleValues {
  return valuesIn(modelsIn(vendor, catalogue), keys)
}

/** The entries of a catalogue in every price list, without those whose shape is wrong. */
export function modelsIn({ priceLists }: VendorSource, catalogue: string): Json[] {
  return priceLists.flatMap((prices) => {
    const catalogues = isObject(prices.list['catalogues']) ? prices.list['catalogues'] : {}
    const entries: readonly unknown[] = Array.isArray(catalogues[catalogue]) ? catalogues[catalogue] : []
    return entries.filter(
      (entry, index): entry is Json => isObject(entry) && isSound(prices, ['catalogues', catalogue, index]),
    )
  })
}

/** The price lists' files that lack a catalogue, and the catalogues that they have. */
export function withoutCatalogue(
  { priceLists }: VendorSource,
  name: string,
): { readonly file: string; readonly known: string }[] {
  return priceLists
    .filter((prices) => isThere(prices, ['catalogues', name]))
    .map(({ source, list }) => ({ file: source.file, known: isObject(list['catalogues']) ? list['catalogues'] : {} }))
    .filter(({ known }) => !Object.hasOwn(known, name))
    .map(({ file, known }) => ({ file, known: Object.keys(known).join(', ') || 'none yet' }))
}

function valuesIn(holders: readonly Json[], keys: readonly string[]): PossibleValues {
  const all = holders.map((holder) => below(holder, keys))
  const values = all.filter((value) => value !== undefined && value !== null)
  const parents = holders.map((holder) => below(holder, keys.slice(0, -1))).filter(isObject)
  return {
    values: [...new Set(values)],
    absent: values.length < all.length,
    unknown: all.length > 0 && values.length === 0,
    beside: [...new Set(parents.flatMap((parent) => Object.keys(parent)))],
  }
}

function below(holder: unknown, keys: readonly string[]): unknown {
  return keys.reduce((value: unknown, key) => {
    const inner: unknown = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    return inner === true ? (value as Json)[key] : undefined
  }, holder)
}
