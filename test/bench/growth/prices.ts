import { type Answered, answer, type Entry, type PriceList, type Unpriced } from '@outlay/pricing'
import { generateImages, priceLists as lumenfallLists } from '@outlay/pricing/lumenfall'
import { estimateImage, priceLists as xRouterLists } from '@outlay/pricing/x-router'
import type { Finding } from '../row.ts'
import { scattered, timeByTurns } from './time-by-turns.ts'

const AT = Date.parse('2026-11-20T00:00:00Z')
const SIZES = [10, 1000, 100_000] as const
const BATCHES = { rounds: 16, calls: 100 }

/** A vendor whose list can have any number of models, and a request for one of them. */
interface Kind {
  readonly name: string
  readonly listOf: (size: number) => PriceList
  readonly price: (model: string, priceList: PriceList) => Answered<unknown> | Unpriced
}

/** A rate is found by its model alone, and by a model that a catalogue lists under two names, with a provider. */
const KINDS: readonly Kind[] = [
  {
    name: 'x-router, rates by model',
    listOf: (size) => longList(xRouterLists, { size, catalogue: 'image', matchOf: (model) => ({ model }) }),
    price: (model, priceList) => {
      // The models are not the document's.
      const body = { model, width: 1024, height: 1024, numberResults: 1 } as object
      return answer(estimateImage, { body }, { priceList, at: AT })
    },
  },
  {
    name: 'lumenfall, models of a catalogue',
    listOf: (size) => {
      const matchOf = (model: string): Entry['match'] => ({ model: [model, `vertex/${model}`], provider: 'vertex' })
      return longList(lumenfallLists, { size, catalogue: 'image-models', matchOf })
    },
    price: (model, priceList) =>
      answer(generateImages, { body: { model, prompt: 'a dune' }, query: { dryRun: true } }, { priceList, at: AT }),
  },
]

/** A price costs the same however many models and rates its list has, once each has been priced. */
export async function timeOfPrices(): Promise<Finding> {
  const table = [['list', 'entries', 'a price', 'each for the first time']]
  let [figure, from] = [0, '']
  for (const kind of KINDS) {
    const sides = SIZES.map((size) => ({ size, call: pricing(kind, size) }))
    const firsts = sides.map(({ call }) => firstTime(call))
    const times = await timeByTurns(sides, BATCHES)
    for (const [index, size] of SIZES.entries())
      table.push([kind.name, size.toLocaleString('en'), micros(times[index]), micros(firsts[index])])
    const [small = Number.NaN, large = Number.NaN] = [times[0], times.at(-1)]
    if (large / small > figure)
      [figure, from] = [large / small, `${kind.name}: ${micros(small)} → ${micros(large)} for a price`]
  }
  return { figure, from, table }
}

interface LongList {
  readonly size: number
  readonly catalogue: string
  readonly matchOf: (model: string) => Entry['match']
}

/** A vendor's list with so many models, each with a rate of its own. */
function longList([list]: readonly PriceList[], { size, catalogue, matchOf }: LongList): PriceList {
  const [model] = list?.catalogues?.[catalogue] ?? []
  const table = list?.rates['image']
  const [entry] = table?.entries ?? []
  if (list === undefined || model === undefined || table === undefined || entry === undefined)
    throw new Error(`the price list has no catalogue ${catalogue} with rates`)
  const names = Array.from({ length: size }, (_, index) => `model-${index}`)
  const { actual: _, ...plain } = entry
  const entries = names.map((name, index): Entry => {
    const match = matchOf(name)
    return { ...plain, ...(match && { match }), rate: `0.${100_000_000 + index}` }
  })
  return {
    ...list,
    catalogues: {
      ...list.catalogues,
      [catalogue]: names.map((id) => ({ ...model, id, ...(model.aliases && { aliases: [`vertex/${id}`] }) })),
    },
    rates: { ...list.rates, image: { ...table, entries } },
  }
}

function pricing({ listOf, price }: Kind, size: number): (index: number) => unknown {
  const priceList = listOf(size)
  return (index) => {
    const priced = price(`model-${scattered(index, size)}`, priceList)
    if (!priced.priced) throw new Error(priced.message)
    return priced
  }
}

/** Microseconds for each price of the turns before they begin, the list's index among them. */
function firstTime(call: (index: number) => unknown): number {
  const count = BATCHES.rounds * BATCHES.calls
  const since = performance.now()
  for (let index = 0; index < count; index += 1) call(index)
  return ((performance.now() - since) * 1000) / count
}

function micros(time: number | undefined): string {
  return `${time?.toFixed(2)} µs`
}
