import { answer, type PriceList } from '@outlay/pricing'
import { estimateImage, priceLists } from '@outlay/pricing/x-router'
import type { Validator } from '@outlay/validators'
import * as aurous from '@outlay/validators/aurous'
import * as layer from '@outlay/validators/layer'
import * as lumenfall from '@outlay/validators/lumenfall'
import * as xRouter from '@outlay/validators/x-router'
import { ESTIMATE } from './estimate-request.ts'
import {
  AUROUS_ESTIMATE,
  LAYER_ESTIMATE,
  LUMENFALL_CHAT,
  LUMENFALL_PICTURE,
  X_ROUTER_CHAT,
  X_ROUTER_PICTURE,
} from './largest-bodies.ts'
import { ratio } from './ratio.ts'
import type { Finding, Row } from './row.ts'

/** What a request costs to check and to price, beside reading its body. */
export const computeRows: readonly Row[] = [
  {
    name: 'validator',
    what: "x-router's image estimate, a valid one, checked ÷ JSON.parse of it",
    goal: { bound: 'at most', value: 0.13, unit: '×' },
    measure: async () => checkBesideParse(xRouter.imageEstimateRequest, ESTIMATE, 20_000),
  },
  {
    name: 'validator-largest',
    what: 'the largest valid bodies of each vendor checked ÷ JSON.parse of them, the worst of the table below',
    goal: { bound: 'at most', value: 0.3, unit: '×' },
    measure: largest,
  },
  {
    name: 'price',
    what: 'a body priced and answered ÷ JSON.parse of it',
    goal: { bound: 'at most', value: 0.5, unit: '×' },
    measure: async () => {
      const request = { body: JSON.parse(ESTIMATE) } as Parameters<typeof estimateImage.body>[0]
      const context = { priceList: priceLists[0] as PriceList, at: Date.parse('2026-11-20T00:00:00Z') }
      return ratio({
        judged: ['answer', () => answer(estimateImage, request, context)],
        reference: ['JSON.parse', () => JSON.parse(ESTIMATE)],
      })
    },
  },
]

const LARGEST: readonly (readonly [what: string, validator: Validator<unknown>, body: object])[] = [
  ['aurous: an image with every field', aurous.createImage, AUROUS_ESTIMATE],
  ['layer: an inference with every field', layer.estimateInference, LAYER_ESTIMATE],
  ['lumenfall: a picture with every field', lumenfall.imageRequest, LUMENFALL_PICTURE],
  ['lumenfall: a chat of 40 messages', lumenfall.chatRequest, LUMENFALL_CHAT],
  ['x-router: a picture with every field', xRouter.imageGenerationRequest, X_ROUTER_PICTURE],
  ['x-router: a chat of 40 messages', xRouter.chatRequest, X_ROUTER_CHAT],
]

async function largest(): Promise<Finding> {
  const table = [['body', 'bytes', 'figure', 'from']]
  let [figure, from] = [0, '']
  for (const [what, validator, body] of LARGEST) {
    const text = JSON.stringify(body)
    const found = checkBesideParse(validator, text, Math.ceil(2_000_000 / text.length))
    table.push([what, `${text.length}`, `${found.figure.toFixed(2)} ×`, found.from])
    if (found.figure > figure) [figure, from] = [found.figure, what]
  }
  return { figure, from, table }
}

function checkBesideParse(validator: Validator<unknown>, text: string, calls: number): Finding {
  const body: unknown = JSON.parse(text)
  if (!validator.fits(body)) throw new Error(`${validator.name} refuses ${text.slice(0, 100)} …`)
  return ratio(
    { judged: ['fits', () => validator.fits(body)], reference: ['JSON.parse', () => JSON.parse(text)] },
    calls,
  )
}
