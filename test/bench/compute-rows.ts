import { answer, type PriceList } from '@outlay/pricing'
import { estimateImage, priceLists } from '@outlay/pricing/x-router'
import { imageEstimateRequest } from '@outlay/validators/x-router'
import { ESTIMATE } from './estimate-request.ts'
import { ratio } from './ratio.ts'
import type { Row } from './row.ts'

const parse = ['JSON.parse', (): unknown => JSON.parse(ESTIMATE)] as const

/** What a request costs to check and to price, beside reading its body. */
export const computeRows: readonly Row[] = [
  {
    name: 'validator',
    what: 'a valid body checked ÷ JSON.parse of it',
    goal: { bound: 'at most', value: 0.35, unit: '×' },
    measure: async () => {
      const body: unknown = JSON.parse(ESTIMATE)
      return ratio({ judged: ['fits', () => imageEstimateRequest.fits(body)], reference: parse })
    },
  },
  {
    name: 'price',
    what: 'a body priced and answered ÷ JSON.parse of it',
    goal: { bound: 'at most', value: 0.5, unit: '×' },
    measure: async () => {
      const request = { body: JSON.parse(ESTIMATE) } as Parameters<typeof estimateImage.body>[0]
      const context = { priceList: priceLists[0] as PriceList, at: Date.parse('2026-11-20T00:00:00Z') }
      return ratio({ judged: ['answer', () => answer(estimateImage, request, context)], reference: parse })
    },
  },
]
