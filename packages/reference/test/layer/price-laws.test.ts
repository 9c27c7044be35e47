import { Decimal } from 'decimal.js'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GLOBEX, MODELS, type Modality, server, worldWith } from './server.ts'

// The sheet's sentences once more, in decimal.js and with the numbers of the price list written by hand: nothing of the
// price rules is used. Prices are compared as texts.
const Exactly = Decimal.clone({ precision: 2000, rounding: Decimal.ROUND_HALF_EVEN, toExpNeg: -400, toExpPos: 400 })

interface Body {
  readonly [field: string]: unknown
  readonly batch_size?: number
}

const numbered = (body: Body, field: string, fallback: number): Decimal =>
  new Exactly((body[field] ?? fallback) as number)
const outputs = (body: Body): Decimal => new Exactly(body.batch_size ?? 4)
const started = (amount: Decimal.Value, size: number): Decimal => new Exactly(amount).div(size).ceil()

const ORACLE: Readonly<Record<Modality, (body: Body) => Decimal>> = {
  image: (body) => {
    const pixels = numbered(body, 'width', 1024).times(numbered(body, 'height', 1024))
    const band = pixels.lte(1048576) ? 0 : pixels.lte(4194304) ? 1 : 2
    const rates = { low: [1, 2, 5], medium: [1.5, 3, 7.5], high: [2.25, 4.5, 11.25] }
    const rate = rates[(body['quality'] ?? 'medium') as 'low'][band] ?? Number.NaN
    const steps = numbered(body, 'num_inference_steps', 30)
    const some = Exactly.max(0, Exactly.min(steps, 50).minus(30)).times('0.0125')
    const many = Exactly.max(0, steps.minus(50)).times('0.02')
    return outputs(body).times(some.plus(many).plus(rate))
  },
  upscale: (body) => {
    const ratio = numbered(body, 'upscale_ratio', 2)
    const rate = ratio.lte(2) ? '0.75' : ratio.lte(4) ? '1.5' : '4'
    return outputs(body)
      .times(rate)
      .times(numbered(body, 'creativity', 0).gt(0.5) ? '1.5' : 1)
  },
  video: (body) => {
    const large = numbered(body, 'width', 1280)
      .times(numbered(body, 'height', 720))
      .gt(921600)
    const fast = numbered(body, 'fps', 25).gt(30)
    const rate = new Exactly(large ? (fast ? '6' : '3.6') : fast ? '2' : '1.2')
    const audio = body['generate_audio'] === true ? '0.35' : '0'
    const effects = ((body['video_effects'] ?? []) as unknown[]).length
    const seconds = numbered(body, 'duration_seconds', 0)
    return outputs(body).times(seconds.times(rate.plus(audio)).plus(new Exactly('0.5').times(effects)))
  },
  '3d': (body) => {
    const on = (field: string, price: string): Decimal => new Exactly(body[field] === true ? price : 0)
    const options = [on('include_textures', '2'), on('pbr_materials', '1.5'), on('quad_mesh', '1')]
    const faces = body['face_limit'] == null ? 0 : started(body['face_limit'] as number, 10_000).times('0.25')
    return outputs(body).times(Exactly.sum(6, on('generate_parts', '3'), faces, ...options))
  },
  speech: (body) => {
    const packages = started([...(body['prompt'] as string)].length, 1000)
    return packages.times('0.9').times(body['use_speaker_boost'] === true ? '1.2' : 1)
  },
  edit: (body) => {
    const prices = { remove_background: '0.1', vectorize: '0.8', reframe: '1.2', refill: '1.1' }
    const asked = Object.entries(prices).map(([field, price]) => (body[field] === true ? price : 0))
    return outputs(body).times(Exactly.sum(...asked))
  },
}

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { freq: 3 })
const bool = maybe(fc.boolean())
const side = maybe(fc.oneof(fc.integer({ min: 1, max: 8192 }), fc.constantFrom(720, 1024, 1280, 2048, 2049)))
const fraction = fc.oneof(
  fc.double({ min: 1e-9, max: 1e6, noNaN: true, noDefaultInfinity: true, minExcluded: true }),
  fc.integer({ min: 1, max: 10_000_000 }).map((count) => count / 1e6),
  // At 1.2 a second, every other one of these lies just between two prices.
  fc.integer({ min: 1, max: 400 }).map((count) => count / 8000),
)
const any = fc.oneof(fraction, fc.double({ min: -10, max: 10, noNaN: true }), fc.constantFrom(0.5, 2, 4))

/** Bodies with all that is priced somewhere, so that fields foreign to a model are always among them. */
const body: fc.Arbitrary<Body> = fc.record(
  {
    prompt: fc.string({ unit: 'grapheme', maxLength: 1200 }),
    width: side,
    height: side,
    batch_size: fc.integer({ min: 1, max: 16 }),
    num_inference_steps: maybe(fc.integer({ min: 1, max: 120 })),
    quality: maybe(fc.constantFrom('low', 'medium', 'high')),
    duration_seconds: fraction,
    generate_audio: bool,
    fps: maybe(fc.integer({ min: 1, max: 120 })),
    video_effects: fc.array(fc.constantFrom({}, { kind: 'fade' }), { maxLength: 4 }),
    include_textures: bool,
    quad_mesh: bool,
    pbr_materials: bool,
    generate_parts: bool,
    face_limit: maybe(fc.integer({ min: 1, max: 100_001 })),
    use_speaker_boost: bool,
    upscale_ratio: maybe(any),
    creativity: maybe(any),
    vectorize: bool,
    remove_background: bool,
    reframe: bool,
    refill: bool,
  },
  { requiredKeys: ['prompt', 'duration_seconds'] },
)
const modality = fc.constantFrom(...(Object.keys(MODELS) as Modality[]))

/** Up to four places, as a JSON number prints them. */
const units = fc.bigInt({ min: 0n, max: 10_000_000_000n }).map((count) => new Exactly(count.toString()).div(10_000))

describe('a price of Layer', () => {
  it('is what decimal.js works out, half to even, once', async () => {
    const at = server()
    await fc.assert(
      fc.asyncProperty(modality, body, async (which, given) => {
        const { status, body: answer } = await at.estimate({ model_id: MODELS[which], ...given })
        const exact = ORACLE[which](given)
        expect(status).toBe(which === 'edit' && exact.isZero() ? 422 : 200)
        if (status !== 200) return
        const price = exact.toDecimalPlaces(4)
        expect(String(answer.estimated_price_creative_units)).toBe(price.toString())
        expect(String(answer.estimated_remaining_balance_creative_units)).toBe(price.neg().plus(300).toString())
      }),
      { numRuns: 1500 },
    )
  })

  it('is affordable just where nothing less than nothing remains, to the last place', async () => {
    await fc.assert(
      fc.asyncProperty(units, modality, body, async (balance, which, given) => {
        const at = server({ worlds: await worldWith(balance.toString()) })
        const asked = { model_id: MODELS[which], ...given }
        const { status, body: answer } = await at.estimate(asked)
        if (status !== 200) return
        const remaining = balance.minus(new Exactly(String(answer.estimated_price_creative_units)))
        expect(String(answer.workspace_balance_creative_units)).toBe(balance.toString())
        expect(String(answer.estimated_remaining_balance_creative_units)).toBe(remaining.toString())
        expect(answer.has_sufficient_creative_units).toBe(remaining.gte(0))
        // The run is let begin just where its estimate says that there is enough.
        expect((await at.execute(asked)).status).toBe(remaining.gte(0) ? 200 : 402)
      }),
      { numRuns: 600 },
    )
  })

  it('is the same in every workspace', async () => {
    const at = server()
    await fc.assert(
      fc.asyncProperty(modality, body, async (which, given) => {
        const asked = { model_id: MODELS[which], ...given }
        const [one, other] = [await at.estimate(asked), await at.estimate(asked, { workspace: GLOBEX })]
        expect(one.body.estimated_price_creative_units).toBe(other.body.estimated_price_creative_units)
      }),
    )
  })
})
