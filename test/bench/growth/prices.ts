import { answer, type PriceList } from '@outlay/pricing'
import { estimateImage, priceLists } from '@outlay/pricing/x-router'
import type { Finding } from '../row.ts'
import { scattered, timeByTurns } from './time-by-turns.ts'

const AT = Date.parse('2026-11-20T00:00:00Z')
const SIZES = [10, 1000, 100_000] as const
const BATCHES = { rounds: 24, calls: 400 }

type ImageRequest = Parameters<typeof estimateImage.body>[0]

/** A price costs the same however many models and rates its list has. */
export async function timeOfPrices(): Promise<Finding> {
  const sides = SIZES.map((size) => ({ size, call: pricing(listOf(size), size) }))
  const firsts = sides.map(({ call }) => firstTime(call))
  const times = await timeByTurns(sides, BATCHES)
  const [small = Number.NaN, large = Number.NaN] = [times[0], times.at(-1)]
  const table = [
    ['entries', 'a price', 'the first price'],
    ...SIZES.map((size, index) => [
      size.toLocaleString('en'),
      `${times[index]?.toFixed(2)} µs`,
      `${firsts[index]?.toFixed(1)} ms`,
    ]),
  ]
  return { figure: large / small, from: `${small.toFixed(2)} → ${large.toFixed(2)} µs for a price`, table }
}

/** x-router's list with so many models, each with a rate of its own. */
function listOf(size: number): PriceList {
  const [list] = priceLists
  const [model] = list?.catalogues?.['image'] ?? []
  const table = list?.rates['image']
  const [entry] = table?.entries ?? []
  if (list === undefined || model === undefined || table === undefined || entry === undefined)
    throw new Error('the price list of x-router has no models with rates')
  const names = Array.from({ length: size }, (_, index) => `model-${index}`)
  const entries = names.map((name, index) => ({
    ...entry,
    match: { model: name },
    rate: `0.${(index + 100_000_000).toString()}`,
  }))
  return {
    ...list,
    catalogues: { ...list.catalogues, image: names.map((id) => ({ ...model, id })) },
    rates: { ...list.rates, image: { ...table, entries } },
  }
}

function pricing(priceList: PriceList, size: number): (index: number) => unknown {
  return (index) => {
    const body = { model: `model-${scattered(index, size)}`, width: 1024, height: 1024, numberResults: 1 }
    // The models are not the document's.
    const request = { body } as unknown as ImageRequest
    const priced = answer(estimateImage, request, { priceList, at: AT })
    if (!priced.priced) throw new Error(priced.message)
    return priced
  }
}

function firstTime(call: (index: number) => unknown): number {
  const since = performance.now()
  call(0)
  return performance.now() - since
}
