import { exact, ONE, type Rounding, sum, toDecimal } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import { answer } from './answer.ts'
import { flat, perUnit } from './charge-models.ts'
import { type Estimate, estimate, type PricedOperation, type PricingContext } from './estimate.ts'
import { tokens } from './measure.ts'
import type { PriceList } from './price-list.ts'
import { findRate } from './rate.ts'
import type { Unpriced } from './unpriced.ts'

const AT = Date.parse('2026-11-20T00:00:00Z')
const RATES: PriceList['rates'] = { image: { entries: [{ rate: '1', provenance: 'sample', source: 'a test' }] } }

const listOf = (on: 'line' | 'total', mode: Rounding, scale = 2): PriceList => ({
  version: 'v1',
  effective: '2026-11-01T00:00:00Z',
  unit: 'credit',
  scale,
  rounding: { mode, on },
  rates: RATES,
})

/** An operation that charges the amounts of its request, a line each. */
const amounts: PricedOperation<readonly string[]> = {
  id: 'run',
  kind: 'approximate',
  charges: (request) =>
    request.map((amount, index) =>
      flat(
        { id: `charge-${index}`, type: 'output', metric: 'image', quantity: ONE, factor: ONE },
        { rate: exact(amount), per: ONE, provenance: 'sample' },
      ),
    ),
}

const priced = (request: readonly string[], priceList: PriceList): Estimate => {
  const result = estimate(amounts, request, { priceList, at: AT })
  if (!result.priced) throw new Error(result.message)
  return result
}
const amountsOf = ({ lines }: Estimate): string[] => lines.map(({ id, amount }) => `${id} ${toDecimal(amount)}`)

describe('rounding', () => {
  const charges = ['0.005', '0.015', '0.012']

  // 0.032 in all.
  it.each<readonly [mode: Rounding, total: bigint, moved: readonly string[]]>([
    ['up', 4n, ['rounding 0.008']],
    ['down', 3n, ['rounding -0.002']],
    ['half-up', 3n, ['rounding -0.002']],
    ['half-even', 3n, ['rounding -0.002']],
  ])('%s, once on the total, is %i', (mode, total, moved) => {
    const result = priced(charges, listOf('total', mode))
    expect(result.total).toBe(total)
    expect(amountsOf(result)).toEqual(['charge-0 0.005', 'charge-1 0.015', 'charge-2 0.012', ...moved])
    expect(result.lines.some((line) => 'rounded' in line)).toBe(false)
  })

  it.each<readonly [mode: Rounding, rounded: readonly bigint[], total: bigint, moved: readonly string[]]>([
    ['up', [1n, 2n, 2n], 5n, ['rounding 0.018']],
    ['down', [0n, 1n, 1n], 2n, ['rounding -0.012']],
    ['half-up', [1n, 2n, 1n], 4n, ['rounding 0.008']],
    ['half-even', [0n, 2n, 1n], 3n, ['rounding -0.002']],
  ])('%s, on each line, is %o and %i in all', (mode, rounded, total, moved) => {
    const result = priced(charges, listOf('line', mode))
    expect(result.total).toBe(total)
    expect(amountsOf(result)).toEqual(['charge-0 0.005', 'charge-1 0.015', 'charge-2 0.012', ...moved])
    expect(result.lines.slice(0, 3).map((line) => line.rounded)).toEqual(rounded)
  })

  it.each<readonly [request: readonly string[], on: 'line' | 'total', total: bigint, lines: readonly string[]]>([
    [['0'], 'total', 0n, ['charge-0 0']],
    [['0.10', '0.20'], 'total', 30n, ['charge-0 0.1', 'charge-1 0.2']],
    [['0.10', '0.20'], 'line', 30n, ['charge-0 0.1', 'charge-1 0.2']],
    [['0.005', '0.005'], 'total', 1n, ['charge-0 0.005', 'charge-1 0.005']],
  ])('of %j on the %s moves nothing', (request, on, total, lines) => {
    const result = priced(request, listOf(on, 'half-up'))
    expect([result.total, amountsOf(result)]).toEqual([total, lines])
  })

  it('that evens out over the lines leaves no line of its own', () => {
    // 0.004 → 0.00 and 0.006 → 0.01.
    const result = priced(['0.004', '0.006'], listOf('line', 'half-up'))
    expect([result.total, amountsOf(result)]).toEqual([1n, ['charge-0 0.004', 'charge-1 0.006']])
  })

  it('is told as a line without rate, quantity and provenance', () => {
    const line = priced(['0.001'], listOf('total', 'up')).lines.at(-1)
    expect(line).toMatchObject({ id: 'rounding', type: 'rounding', metric: 'rounding', labels: {} })
    expect([line?.quantity, line?.billableQuantity, line?.rate].map((value) => value && toDecimal(value))).toEqual(
      Array(3).fill('0'),
    )
    expect(line && ('provenance' in line || 'rounded' in line)).toBe(false)
  })

  it('goes to whole units at scale 0', () => {
    expect(priced(['0.2', '0.2'], listOf('total', 'up', 0)).total).toBe(1n)
    expect(priced(['0.2', '0.2'], listOf('line', 'up', 0)).total).toBe(2n)
  })
})

describe('an estimate', () => {
  it('says its kind, unit, scale and the version of the price list', () => {
    expect(priced(['1'], listOf('total', 'up', 4))).toMatchObject({
      priced: true,
      kind: 'approximate',
      unit: 'credit',
      scale: 4,
      total: 10000n,
      version: 'v1',
    })
  })

  it('has all of it as its own properties, so that a copy and a log have it too', () => {
    const whole = priced(['0.005', '1'], listOf('total', 'up'))
    expect({ ...whole }).toEqual({
      priced: true,
      kind: 'approximate',
      unit: 'credit',
      scale: 2,
      total: 101n,
      amount: exact('1.01'),
      lines: whole.lines,
      version: 'v1',
    })
  })

  it('adds up to its total', () => {
    const result = priced(['0.333', '0.333', '0.333'], listOf('total', 'up'))
    expect(toDecimal(sum(result.lines.map(({ amount }) => amount)), 2)).toBe('1.00')
    expect(result.total).toBe(100n)
  })

  it.each<readonly [at: number, priced: boolean]>([
    [Date.parse('2026-10-31T23:59:59.999Z'), false],
    [Date.parse('2026-11-01T00:00:00Z'), true],
    [Number.NaN, false],
  ])('at %d is priced: %s', (at, then) => {
    const context: PricingContext = { priceList: listOf('total', 'up'), at }
    const message = 'The price list v1 takes effect at 2026-11-01T00:00:00Z; the request is earlier.'
    const refusal: Unpriced = { priced: false, reason: 'not-effective', pointer: '', message }
    const body = { id: 'run', body: () => 'a body' }
    for (const result of [estimate(amounts, ['1'], context), answer(body, {}, context)]) {
      if (then) expect(result.priced).toBe(true)
      else expect(result).toEqual(refusal)
    }
  })

  it('without any charge that is due is refused, never 0', () => {
    const message = 'No charge of run is due for this request; what is free has a rate of 0.'
    const refusal: Unpriced = { priced: false, reason: 'no-charge', pointer: '', message }
    expect(estimate(amounts, [], { priceList: listOf('line', 'up'), at: AT })).toEqual(refusal)
    expect(priced(['0'], listOf('line', 'up'))).toMatchObject({ total: 0n, lines: [{ id: 'charge-0', rounded: 0n }] })
  })

  it('without a rate is refused as a value, not thrown and not 0', () => {
    const charge = { id: 'image', type: 'output', metric: 'image', quantity: ONE, factor: ONE }
    const pricing: PricedOperation<string> = {
      id: 'run',
      kind: 'exact',
      charges: (table, { priceList, at }) => [
        perUnit(charge, findRate(priceList, { table, by: {}, pointer: '/x' }, at)),
      ],
    }
    const context: PricingContext = { priceList: listOf('total', 'up'), at: AT }
    const message = 'The price list v1 has no rate "nope".'
    const refusal: Unpriced = { priced: false, reason: 'missing-rate', pointer: '/x', message }
    expect(estimate(pricing, 'nope', context)).toEqual(refusal)
    expect(answer({ id: 'run', pricing, body: () => 'a body' }, 'nope', context)).toEqual(refusal)
    expect(estimate(pricing, 'image', context)).toMatchObject({ priced: true, total: 100n })
  })

  it('counts tokens with the counter that the caller gives', () => {
    const charge = { id: 'input', type: 'input', metric: 'token', factor: ONE }
    const pricing: PricedOperation<string> = {
      id: 'run',
      kind: 'exact',
      charges: (text, { priceList, at, tokens: count }) => [
        perUnit(
          { ...charge, quantity: tokens(count, text, 'words') },
          findRate(priceList, { table: 'image', by: {}, pointer: '' }, at),
        ),
      ],
    }
    const context: PricingContext = { priceList: listOf('total', 'up'), at: AT }
    const words = (value: unknown) => String(value).split(' ').length
    expect(estimate(pricing, 'a b c', { ...context, tokens: words })).toMatchObject({ total: 300n })
    expect(estimate(pricing, 'a b c', context)).toMatchObject({ priced: false, reason: 'missing-tokens' })
  })

  it('throws what is no refusal', () => {
    const broken: PricedOperation<null> = {
      id: 'run',
      kind: 'exact',
      charges: () => {
        throw new TypeError('a mistake of ours')
      },
    }
    const context: PricingContext = { priceList: listOf('total', 'up'), at: AT }
    expect(() => estimate(broken, null, context)).toThrow(TypeError)
    expect(() => answer({ id: 'run', pricing: broken, body: () => 1 }, null, context)).toThrow('a mistake of ours')
  })
})

describe('an answer', () => {
  const context = { priceList: listOf('total', 'up'), at: AT, state: { balance: '5' } }

  it('is made of the request, the context and the estimate', () => {
    const result = answer(
      { id: 'run', pricing: amounts, body: (request, { state }, estimated) => [request, state, estimated?.total] },
      ['0.5'],
      context,
    )
    expect(result).toMatchObject({ priced: true, body: [['0.5'], { balance: '5' }, 50n], estimate: { total: 50n } })
  })

  it('of an operation without prices has no estimate', () => {
    const body = (_request: unknown, _context: unknown, estimated: Estimate | undefined) => estimated ?? 'nothing'
    expect(answer({ id: 'list', body }, {}, context)).toEqual({ priced: true, body: 'nothing', estimate: undefined })
  })
})
