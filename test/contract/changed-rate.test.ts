import {
  type ContractOptions,
  holdToContract,
  price,
  type Suppose,
  type SupposedPrices,
  type SupposedServer,
  shapes,
} from '@outlay/contract'
import { xRouter } from '@outlay/contract/x-router'
import { handlers } from '@outlay/mock/msw'
import type { PriceList } from '@outlay/pricing'
import { xRouter as served } from '@outlay/reference/x-router'
import { getResponse } from 'msw'
import { afterAll, describe, expect, it } from 'vitest'
import {
  isKnownToPrism,
  NOW,
  onHttp,
  onPrism,
  onReference,
  type Subject,
  suppose,
  supposeHttp,
  tokens,
  worldOf,
} from './x-router/subjects.ts'

const MODEL = 'sdxl-realvis-v4'
const BY = 'by the price rule of estimateImage and the price list 2026-11-01.'
const BROKEN = [
  `estimateImage 200 fourImages: price: estimatedCost.usd is "0.010404", expected was "0.010400" ${BY}`,
  `estimateImage 200 standard with model "${MODEL}": price: estimatedCost.usd is "0.002601", expected was "0.002600" ${BY}`,
]

/** The document's price list with another rate of one model. */
function changedRate(): PriceList {
  const list = xRouter.priceLists[0] as PriceList
  const table = list.rates['image'] as PriceList['rates'][string]
  const entries = table.entries.map((entry) =>
    entry.match?.['model'] === MODEL ? { ...entry, rate: '0.002601' } : entry,
  )
  return { ...list, rates: { ...list.rates, image: { ...table, entries } } }
}

/** The handlers for MSW, asked without patching the globals of the other subjects. */
function onMsw(priceList?: PriceList, at?: number): Subject {
  const answering = handlers({ ...worldOf(priceList, at), vendor: served })
  const fetch = async (request: Request): Promise<Response> =>
    (await getResponse(answering, request)) ?? Response.error()
  return { baseUrl: served.server, fetch }
}

/** Puts the handlers into the state that an example supposes. */
function supposeMsw({ at, priceList }: SupposedPrices): SupposedServer {
  return onMsw(priceList, at)
}

async function brokenBy(subject: Subject, more: Partial<ContractOptions> = {}): Promise<string[]> {
  const results = await holdToContract({ vendor: xRouter, ...subject, now: () => NOW, tokens, ...more })
  expect(results.map(({ verdict }) => verdict)).not.toContain('skipped')
  return results.flatMap((one) =>
    one.verdict === 'broken'
      ? one.violations.map(({ rule, message }) => `${one.given.title}: ${rule}: ${message}`)
      : [],
  )
}

const list = changedRate()
const [http, prism] = await Promise.all([onHttp(list), onPrism([list])])
afterAll(() => Promise.all([http.close(), prism.close()]))

describe.each<readonly [string, Subject, Suppose]>([
  ['the reference', onReference(list), suppose],
  ['MSW', onMsw(list), supposeMsw],
  ['the HTTP server', http, supposeHttp],
])('%s with one rate changed', (_, subject, supposeOwn) => {
  it('breaks the rule of prices, and no other, where that rate is used, and nowhere else', async () => {
    expect(await brokenBy(subject, { suppose: supposeOwn })).toEqual(BROKEN)
  })

  it('keeps every rule by the changed price list', async () => {
    expect(await brokenBy(subject, { suppose: supposeOwn, priceList: list })).toEqual([])
  })
})

describe('Prism with one rate changed', () => {
  it('keeps every rule of shapes', async () => {
    // Nothing puts Prism into a state: what supposes other prices would be judged of another server.
    const only: ContractOptions['only'] = (given) => isKnownToPrism(given) && given.prices === undefined
    expect(await brokenBy(prism, { rules: shapes, only })).toEqual([])
  })

  it('knows no price: it answers the first example, whatever is asked', async () => {
    const messages = await brokenBy(prism, {
      rules: [price],
      only: (given) => isKnownToPrism(given) && given.status === 200,
    })
    expect(messages).toContain(
      `estimateImage 200 highResolution: price: estimatedCost.usd is "0.006955", expected was "0.027820" ${BY}`,
    )
  })
})
