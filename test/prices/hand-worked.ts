import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { yamlSource } from '@outlay/compiler/yaml-source'
import { fromUnits, toDecimal } from '@outlay/money'
import {
  type AnsweredOperation,
  actualPrices,
  type Estimate,
  estimate,
  type PriceList,
  priceListFor,
} from '@outlay/pricing'

type Json = Readonly<Record<string, unknown>>

/** A price that was worked out by hand, or the reason why there is none. */
export interface HandWorkedPrice {
  readonly name: string
  /** The operation, where it is not the one of the whole file. */
  readonly operation?: string
  readonly body: Json
  readonly header?: Json
  /** The workspace of the path; Acme's when absent. */
  readonly workspace?: string
  readonly state?: Json
  /** How many tokens a counter counts; without it there is no counter. */
  readonly tokens?: number
  /** The instant; 20 November 2026 when absent. */
  readonly at?: string
  /** Whether this is what a run really costs. */
  readonly actual?: boolean
  readonly arithmetic?: readonly Readonly<Record<string, string>>[]
  readonly unpriced?: string
  readonly because?: string
}

/** The file of a vendor. */
export interface HandWorkedPrices {
  readonly vendor: string
  readonly unit: string
  readonly scale: number
  readonly operation?: string
  readonly prices: readonly HandWorkedPrice[]
}

/** What the price rules say: unit, scale, lines and total as decimals, or the reason why there is no price. */
export type Priced =
  | { readonly unpriced: string }
  | (Readonly<Record<'unit' | 'scale' | 'total', unknown>> & { readonly lines: readonly (readonly [string, string])[] })

/** Reads `test/prices/<vendor>.yaml`. */
export function handWorkedPrices(vendor: string): HandWorkedPrices {
  const file = `${vendor}.yaml`
  return yamlSource(file, readFileSync(join(import.meta.dirname, file), 'utf8')).value as HandWorkedPrices
}

/** Prices a row by the generated rules of its vendor. */
export function pricedByRules(rules: Json, operationId: string, row: HandWorkedPrice): Priced {
  const operation = rules[operationId] as AnsweredOperation<unknown, unknown>
  const at = Date.parse(row.at ?? '2026-11-20T00:00:00Z')
  const path = { workspace_id: row.workspace ?? '00000000-0000-4000-8000-000000000001' }
  const request = { body: withRepeatedTexts(row.body), header: row.header ?? {}, path }
  const { state = {}, tokens } = row
  const priceList = priceListFor(operation, request, { priceLists: rules['priceLists'] as PriceList[], at, state })
  if ('priced' in priceList) return { unpriced: priceList.reason }
  if (operation.pricing === undefined) throw new Error(`${operationId} has no price rules.`)
  const priced = estimate(operation.pricing, request, {
    priceList: row.actual === true ? actualPrices(priceList) : priceList,
    at,
    state,
    ...(tokens !== undefined && { tokens: () => tokens }),
  })
  return priced.priced ? amountsOf(priced) : { unpriced: priced.reason }
}

function amountsOf({ unit, scale, total, lines }: Estimate): Priced {
  const amounts = lines
    .filter(({ id }) => id !== 'rounding')
    .map(
      ({ id, amount, rounded }) => [id, toDecimal(rounded === undefined ? amount : fromUnits(rounded, scale))] as const,
    )
  return { unit, scale, total: toDecimal(fromUnits(total, scale)), lines: amounts }
}

/** `{ repeat: a, times: 1001 }` stands for a text that nobody wants to count. */
function withRepeatedTexts(body: Json): Json {
  return Object.fromEntries(
    Object.entries(body).map(([name, value]) => {
      const { repeat, times } = Object(value) as { readonly repeat?: unknown; readonly times?: number }
      return [name, typeof repeat === 'string' ? repeat.repeat(times ?? 1) : value]
    }),
  )
}

/** The ids of all charges of a document. */
export function chargesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([word, inner]) => {
    const charges = word === 'x-pricing' ? ((inner as { charges?: readonly { id: string }[] }).charges ?? []) : []
    return [...charges.map(({ id }) => id), ...chargesOf(inner)]
  })
}
