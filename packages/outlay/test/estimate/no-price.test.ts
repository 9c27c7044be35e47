import type { PriceList } from '@outlay/pricing'
import { xRouter } from '@outlay/reference/x-router'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { main } from '../../src/main.ts'

/** x-router's own list without a rate for flux-dev. */
function incomplete(list: PriceList): PriceList {
  const image = list.rates['image'] ?? { entries: [] }
  const entries = image.entries.filter(({ match }) => match?.['model'] !== 'flux-dev')
  return { ...list, rates: { image: { ...image, entries } } }
}

vi.mock('../../src/generated/sample-set.gen.ts', () => ({
  sampleSet: {
    'x-router': async () => ({ ...xRouter, priceLists: xRouter.priceLists.map(incomplete) }),
    unlisted: async () => ({ ...xRouter, name: 'unlisted', priceLists: [] }),
  },
}))

const out: string[] = []
const err: string[] = []

beforeEach(() => {
  out.length = 0
  err.length = 0
  vi.useFakeTimers({ toFake: ['Date'], now: Date.parse('2026-11-20T00:00:00Z') })
  vi.spyOn(console, 'log').mockImplementation((text: string) => void out.push(text))
  vi.spyOn(console, 'error').mockImplementation((text: string) => void err.push(text))
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

it('a model without a rate ends outlay estimate with exit code 1 and a sentence, and is never 0', async () => {
  expect(await main(['estimate', 'x-router', '--model', 'flux-dev'])).toBe(1)
  expect(out).toEqual([])
  expect(err).toEqual([expect.stringMatching(/^outlay: .*2026-11-01.*flux-dev.*\.$/)])
})

it('a model with a rate beside it has its price', async () => {
  expect(await main(['estimate', 'x-router', '--model', 'flux-schnell'])).toBe(0)
  expect(out.join('')).toContain('0.006955 USD')
})

it.each([
  ['a vendor without a price list', 'unlisted', '2026-11-20T00:00:00Z', /^outlay: There is no price list\.$/],
  ['an instant before the first price list', 'x-router', '2026-10-31T23:59:59Z', /^outlay: .*2026-11-01.*\.$/],
])('%s ends outlay estimate with exit code 1 and a sentence', async (_, vendor, now, sentence) => {
  vi.setSystemTime(Date.parse(now))
  expect(await main(['estimate', vendor, '--width', '512'])).toBe(1)
  expect(out).toEqual([])
  expect(err).toEqual([expect.stringMatching(sentence)])
})

it('a request at fault is told before a missing price', async () => {
  expect(await main(['estimate', 'unlisted', '--width', '1'])).toBe(2)
})
