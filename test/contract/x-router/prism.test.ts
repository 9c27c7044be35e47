import { type ContractOptions, price, shapes } from '@outlay/contract'
import { describeContract } from '@outlay/contract/vitest'
import { xRouter } from '@outlay/vendor/x-router'
import { afterAll, describe, expect, it } from 'vitest'
import { BY, brokenBy, changedRate } from './changed-rate.ts'
import { isKnownToPrism, NOW, onPrism, tokens } from './subjects.ts'

const { close, ...server } = await onPrism()
const changed = await onPrism([changedRate()])
afterAll(() => Promise.all([close(), changed.close()]))

const known = { rules: shapes, only: isKnownToPrism }
describeContract({ title: 'Prism', vendor: xRouter, ...server, now: () => NOW, tokens, ...known })

describe('Prism with one rate changed', () => {
  it('keeps every rule of shapes', async () => {
    // Nothing puts Prism into a state: what requires other prices would be judged of another server.
    const only: ContractOptions['only'] = (given) => isKnownToPrism(given) && given.prices === undefined
    expect(await brokenBy(changed, { rules: shapes, only })).toEqual([])
  })

  it('knows no price: it answers the first example, whatever is asked', async () => {
    const messages = await brokenBy(changed, {
      rules: [price],
      only: (given) => isKnownToPrism(given) && given.status === 200,
    })
    expect(messages).toContain(
      `estimateImage 200 highResolution: price: estimatedCost.usd: expected "0.027820" (${BY}), received "0.006955".`,
    )
  })
})
