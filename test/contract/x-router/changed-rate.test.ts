import type { PreparedServer, PrepareServer, RequiredPrices } from '@outlay/contract'
import { handlers } from '@outlay/mock/msw'
import type { PriceList } from '@outlay/pricing'
import { xRouter as served } from '@outlay/reference/x-router'
import { getResponse } from 'msw'
import { afterAll, describe, expect, it } from 'vitest'
import { BY, brokenBy, changedRate, MODEL } from './changed-rate.ts'
import { onHttp, onReference, prepare, prepareHttp, type Subject, worldOf } from './subjects.ts'

const BROKEN = [
  `estimateImage 200 fourImages: price: estimatedCost.usd: expected "0.010400" (${BY}), received "0.010404".`,
  `estimateImage 200 standard with model "${MODEL}": price: estimatedCost.usd: expected "0.002600" (${BY}), received "0.002601".`,
]

/** The handlers for MSW, asked without patching the globals of the other subjects. */
function onMsw(priceList?: PriceList, at?: number): Subject {
  const answering = handlers({ ...worldOf(priceList, at), vendor: served })
  const fetch = async (request: Request): Promise<Response> =>
    (await getResponse(answering, request)) ?? Response.error()
  return { baseUrl: served.server, fetch }
}

/** Puts the handlers into the state that an example requires. */
function prepareMsw({ at, priceList }: RequiredPrices): PreparedServer {
  return onMsw(priceList, at)
}

const list = changedRate()
const http = await onHttp(list)
afterAll(() => http.close())

describe.each<readonly [string, Subject, PrepareServer]>([
  ['the reference', onReference(list), prepare],
  ['MSW', onMsw(list), prepareMsw],
  ['the HTTP server', http, prepareHttp],
])('%s with one rate changed', (_, subject, prepareOwn) => {
  it('breaks the rule of prices, and no other, where that rate is used, and nowhere else', async () => {
    expect(await brokenBy(subject, { prepare: prepareOwn })).toEqual(BROKEN)
  })

  it('keeps every rule by the changed price list', async () => {
    expect(await brokenBy(subject, { prepare: prepareOwn, priceList: list })).toEqual([])
  })
})
