import { add, compare, type Exact, sum, toDecimal } from '@outlay/money'
import { type Estimate, estimate, type PricedOperation, type PriceList } from '@outlay/pricing'
import { completeChatPricing, createVideoPricing, generateImagesPricing, priceLists } from '@outlay/pricing/lumenfall'
import { loadTokens } from '@outlay/pricing/tokens'
import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CHAT, doubtful, fitting, IMAGE_MODELS, IMAGES, VIDEO_MODELS, VIDEOS } from './requests.ts'
import { type Answer, RICH, START, serverWith, type TestRequest } from './server.ts'

const dryOf = (asked: TestRequest): TestRequest => ({ ...asked, path: `${asked.path}?dryRun=true` })

/** A refusal as a client sees it; each answer has an id of its own. */
function refusal({ status, headers, text }: Answer): unknown {
  return [status, text, [...headers].filter(([name]) => name !== 'x-lumenfall-request-id')]
}

describe('a dry run and the real call', () => {
  it('refuse the same bodies with the same answer', async () => {
    const server = await serverWith(RICH)
    const seen = { refused: 0, answered: 0, statuses: new Set<number>() }
    await fc.assert(
      fc.asyncProperty(doubtful, async (asked) => {
        const [dry, real] = [await server.ask(dryOf(asked)), await server.ask(asked)]
        seen.statuses.add(real.status)
        if (real.status < 300) {
          seen.answered += 1
          expect([dry.status, dry.body.estimated]).toEqual([200, true])
        } else {
          seen.refused += 1
          expect(refusal(dry)).toEqual(refusal(real))
        }
      }),
      { numRuns: 1500 },
    )
    expect(seen.refused).toBeGreaterThan(500)
    expect(seen.answered).toBeGreaterThan(75)
    expect([...seen.statuses].sort()).toEqual([200, 202, 400, 401, 404, 415])
  })

  it('differ in one thing: a stream is refused dry, after what else does not fit and before a model that there is not', async () => {
    const server = await serverWith(RICH)
    const chats = doubtful.filter(({ path, body }) => path === CHAT && typeof body === 'object')
    await fc.assert(
      fc.asyncProperty(chats, async ({ path, body }) => {
        const asked = { path, body: { ...(body as object), stream: true } }
        const [dry, real] = [await server.ask(dryOf(asked)), await server.ask(asked)]
        if (real.status === 400) expect(refusal(dry)).toEqual(refusal(real))
        else expect([dry.status, dry.body.error.param]).toEqual([400, 'stream'])
      }),
      { numRuns: 300 },
    )
  })

  it('name the same cost for images and videos, and for a chat up to a tenth less', async () => {
    const server = await serverWith(RICH)
    await fc.assert(
      fc.asyncProperty(fitting, async (asked) => {
        const { body: dry } = await server.ask(dryOf(asked))
        const { body: real } = await server.ask(asked)
        const cost = new Decimal(real.metadata.cost ?? real.metadata.cost_estimate).times(1_000_000)
        if (asked.path !== CHAT) {
          expect(cost.toFixed()).toBe(String(dry.total_cost_micros))
          return
        }
        // Each of the two components may be rounded by half a micro, in the estimate and in the cost.
        const least = new Decimal(dry.total_cost_micros).times('0.9').minus(2)
        expect(cost.gte(least) && cost.lte(dry.total_cost_micros)).toBe(true)
      }),
      { numRuns: 400 },
    )
  })
})

describe('an estimate', () => {
  it('is whole micros, never below 0, whose components are its total', async () => {
    const server = await serverWith(RICH)
    await fc.assert(
      fc.asyncProperty(fitting, async (asked) => {
        const { status, body } = await server.ask(dryOf(asked))
        expect(status).toBe(200)
        const costs: number[] = body.components.map(({ total_cost }: { total_cost: number }) => total_cost)
        for (const micros of [...costs, body.total_cost_micros]) {
          expect(Number.isSafeInteger(micros)).toBe(true)
          expect(micros).toBeGreaterThanOrEqual(0)
        }
        expect(costs.reduce((all, one) => all + one, 0)).toBe(body.total_cost_micros)
        for (const { quantity, billable_quantity, unit_price, total_cost } of body.components) {
          expect(billable_quantity).toBeGreaterThanOrEqual(quantity)
          const micros = new Decimal(unit_price).times(billable_quantity).times(1_000_000)
          expect(total_cost).toBe(micros.toDecimalPlaces(0, Decimal.ROUND_HALF_EVEN).toNumber())
        }
      }),
      { numRuns: 600 },
    )
  })

  it('is the same whenever and wherever it is asked for', async () => {
    const [one, other] = [await serverWith(RICH), await serverWith(RICH, { random: () => 0.75 })]
    await fc.assert(
      fc.asyncProperty(fitting, async (asked) => {
        const first = await one.ask(dryOf(asked))
        one.pass(1000)
        await one.ask(asked)
        expect((await one.ask(dryOf(asked))).text).toBe(first.text)
        expect((await other.ask(dryOf(asked))).text).toBe(first.text)
      }),
      { numRuns: 200 },
    )
  })
})

const tokens = await loadTokens(['o200k_base'])
const [priceList] = priceLists as readonly [PriceList]

/** The exact amount of a request, before anything is rounded. */
function amountOf(operation: PricedOperation<never>, body: object): Exact {
  const priced = estimate(operation, { body } as never, { priceList, at: START, tokens })
  if (!priced.priced) throw new Error(priced.message)
  return sum(chargesOf(priced).map(({ amount }) => amount))
}

function chargesOf({ lines }: Estimate): Estimate['lines'] {
  return lines.filter(({ id }) => id !== 'rounding')
}

describe('the unrounded amount', () => {
  const counts = fc.integer({ min: 1, max: 5 })

  it('of images is additive over n', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IMAGE_MODELS), fc.boolean(), counts, counts, (model, hd, one, other) => {
        const amount = (n: number): Exact =>
          amountOf(generateImagesPricing, { model, prompt: 'a', quality: hd ? 'hd' : 'standard', n })
        expect(toDecimal(add(amount(one), amount(other)))).toBe(toDecimal(amount(one + other)))
      }),
    )
  })

  it('of the answers to a chat is additive over n', () => {
    const output = (n: number, most: number): Exact => {
      const body = { model: 'sample-chat', messages: [{ role: 'user', content: 'a' }], max_tokens: most, n }
      const priced = estimate(completeChatPricing, { body } as never, { priceList, at: START, tokens })
      if (!priced.priced) throw new Error(priced.message)
      return sum(
        chargesOf(priced)
          .filter(({ type }) => type === 'output')
          .map(({ amount }) => amount),
      )
    }
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 16_384 }), counts, counts, (most, one, other) => {
        expect(toDecimal(add(output(one, most), output(other, most)))).toBe(toDecimal(output(one + other, most)))
      }),
    )
  })

  it('of a video never falls when it lasts longer', () => {
    const lengths = fc.integer({ min: 1, max: 999 })
    fc.assert(
      fc.property(fc.constantFrom(...VIDEO_MODELS), lengths, lengths, (model, one, other) => {
        const [short, long] = [Math.min(one, other), Math.max(one, other)].map((seconds) =>
          amountOf(createVideoPricing, { model, prompt: 'a', seconds }),
        ) as [Exact, Exact]
        expect(compare(short, long)).toBeLessThanOrEqual(0)
      }),
    )
  })

  it('of an image never falls with more pixels', () => {
    const sides = fc.integer({ min: 1, max: 9999 })
    fc.assert(
      fc.property(
        fc.constantFrom(...IMAGE_MODELS),
        sides,
        sides,
        sides,
        sides,
        (model, width, height, wider, higher) => {
          const amount = (size: string): Exact => amountOf(generateImagesPricing, { model, prompt: 'a', size })
          const larger = `${Math.max(width, wider)}x${Math.max(height, higher)}`
          expect(compare(amount(`${width}x${height}`), amount(larger))).toBeLessThanOrEqual(0)
        },
      ),
    )
  })

  it('of a chat never falls with more text, more messages or a higher bound', () => {
    const words = fc.array(fc.constantFrom('capybara', 'hot spring', 'chill', '水豚'), { minLength: 1, maxLength: 20 })
    const bound = fc.integer({ min: 1, max: 16_384 })
    fc.assert(
      fc.property(words, words, bound, bound, (said, more, one, other) => {
        const amount = (texts: readonly string[], most: number): Exact =>
          amountOf(completeChatPricing, {
            model: 'sample-chat',
            messages: texts.map((content) => ({ role: 'user', content })),
            max_tokens: most,
          })
        const [low, high] = [Math.min(one, other), Math.max(one, other)]
        const [text, longer] = [said.join(' '), [...said, ...more].join(' ')]
        expect(compare(amount([text], low), amount([longer], low))).toBeLessThanOrEqual(0)
        expect(compare(amount([text], low), amount([text, more.join(' ')], low))).toBe(-1)
        expect(compare(amount([text], low), amount([text], high))).toBe(low === high ? 0 : -1)
      }),
    )
  })
})

describe('the goldens', () => {
  it.each<readonly [what: string, path: string, body: object, provider: string, micros: number]>([
    // 2 × 0.04; 3 × 0.003 and 7 × 0.003, which binary floats get wrong; 1 × 0.08; 10 × 0.021.
    ['gemini-3-pro-image, n 2', IMAGES, { model: 'gemini-3-pro-image', n: 2 }, 'vertex', 80_000],
    ['the same, forced', IMAGES, { model: 'vertex/gemini-3-pro-image', n: 2 }, 'vertex', 80_000],
    ['flux.1-schnell, n 3', IMAGES, { model: 'flux.1-schnell', n: 3 }, 'fal', 9000],
    ['flux.1-schnell, n 7', IMAGES, { model: 'flux.1-schnell', n: 7 }, 'fal', 21_000],
    ['dall-e-3 hd, n 1', IMAGES, { model: 'dall-e-3', quality: 'hd', n: 1 }, 'openai', 80_000],
    ['sora-2, 10 s', VIDEOS, { model: 'sora-2', seconds: 10 }, 'openai', 210_000],
  ])('are what the issue says: %s', async (_, path, body, provider, micros) => {
    const server = await serverWith(RICH)
    const { body: told } = await server.ask(dryOf({ path, body: { prompt: 'A capybara', ...body } }))
    expect(told).toMatchObject({ estimated: true, provider, total_cost_micros: micros, currency: 'USD' })
    expect(told.components).toHaveLength(1)
    expect(told.components[0].total_cost).toBe(micros)
  })
})
