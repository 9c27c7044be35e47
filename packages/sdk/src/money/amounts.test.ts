import { Money } from '@outlay/money'
import { describe, expect, it } from 'vitest'
import { OutlayError } from '../errors/outlay-error.ts'
import { AmountError } from './amount-error.ts'
import { type Amounts, readAmounts } from './amounts.ts'

const USD: Amounts = { unit: 'USD' }
const MICROS: Amounts = { unit: 'USD', scale: 6 }
const COST: Amounts = { required: { usd: USD }, optional: { tax: USD } }
const TREE: Amounts = {
  required: { cost: USD },
  optional: {
    get next() {
      return TREE
    },
  },
}
const EITHER: Amounts = {
  either: [
    { has: ['cost'], is: { object: 'run' }, amounts: { required: { cost: USD } } },
    { has: ['cost_estimate'], amounts: { required: { cost_estimate: MICROS } } },
    { has: ['error'], amounts: {} },
  ],
}

const read = (amounts: Amounts, value: unknown) =>
  readAmounts({ operation: 'ask', response: value, pointer: '' }, amounts, value)
const shown = (amounts: unknown) => JSON.parse(JSON.stringify(amounts) ?? 'null')

describe('the amounts of a value', () => {
  const rows: readonly [amounts: Amounts, value: unknown, then: unknown][] = [
    [USD, '0.006955', '0.006955 USD'],
    [USD, 0.1, '0.1 USD'],
    [USD, 5e-7, '0.0000005 USD'],
    [USD, -5, '-5 USD'],
    [MICROS, 6955, '0.006955 USD'],
    [MICROS, '6955', '0.006955 USD'],
    [COST, { usd: '1.50', note: 'a' }, { usd: '1.50 USD' }],
    [COST, { usd: '1', tax: '0.10' }, { usd: '1 USD', tax: '0.10 USD' }],
    [COST, { usd: '1', tax: undefined }, { usd: '1 USD' }],
    [{ items: COST }, [{ usd: '1' }, { usd: '2' }], [{ usd: '1 USD' }, { usd: '2 USD' }]],
    [{ items: COST }, [], []],
    [{ orNull: USD }, null, null],
    [{ orNull: USD }, '1', '1 USD'],
    [{ optional: { cost: COST } }, {}, {}],
    [{ values: USD }, { a: '1', b: '2' }, { a: '1 USD', b: '2 USD' }],
    [
      { required: { a: MICROS }, values: USD },
      { a: 1, b: '2' },
      { a: '0.000001 USD', b: '2 USD' },
    ],
    [{ all: [COST, { required: { fee: USD } }] }, { usd: '1', fee: '2' }, { usd: '1 USD', fee: '2 USD' }],
    [
      TREE,
      { cost: '1', next: { cost: '2', next: { cost: '3' } } },
      { cost: '1 USD', next: { cost: '2 USD', next: { cost: '3 USD' } } },
    ],
    [EITHER, { object: 'run', cost: '1' }, { cost: '1 USD' }],
    [EITHER, { object: 'wait', cost: '1', cost_estimate: 2 }, { cost_estimate: '0.000002 USD' }],
    [EITHER, { error: 'no' }, null],
    [{}, { cost: '1' }, null],
  ]
  it.each(rows)('that %j finds in %j are %j', (amounts, value, then) =>
    expect(shown(read(amounts, value))).toEqual(then),
  )

  it('are Money', () => {
    expect(read(COST, { usd: '1.50' })).toEqual({ usd: Money.from('1.50', 'USD') })
    expect(read({}, {})).toBeUndefined()
  })

  it('may stand under any name', () => {
    const value = JSON.parse('{"__proto__":"1","toString":"2"}')
    const found = read({ values: USD }, value) as Readonly<Record<string, unknown>>
    expect(Object.entries(found).map(([name, money]) => `${name} ${money}`)).toEqual([
      '__proto__ 1 USD',
      'toString 2 USD',
    ])
    expect(() => read({ required: { toString: USD } }, {})).toThrow(
      '`/toString` must be an exact decimal in USD; received nothing',
    )
  })
})

describe('what is no amount', () => {
  const rows: readonly [amounts: Amounts, value: unknown, pointer: string, message: string][] = [
    [COST, { usd: 'free' }, '/usd', '`/usd` must be an exact decimal in USD; received "free"'],
    [COST, { usd: '' }, '/usd', '; received "". '],
    [COST, { usd: 'NaN' }, '/usd', '; received "NaN". '],
    [COST, { usd: null }, '/usd', '; received null. '],
    [COST, { usd: true }, '/usd', '; received true. '],
    [COST, { usd: ['1'] }, '/usd', '; received ["1"]. '],
    [COST, {}, '/usd', '; received nothing. '],
    [COST, { usd: '1', tax: null }, '/tax', '; received null. '],
    [COST, { usd: 2 ** 53 }, '/usd', '; received 9007199254740992. '],
    [COST, null, '', 'the response must be an object; received null'],
    [COST, [], '', 'the response must be an object; received []'],
    [{ items: COST }, {}, '', 'the response must be a list; received {}'],
    [{ items: COST }, [{ usd: '1' }, { usd: 'x' }], '/1/usd', '; received "x". '],
    [{ values: USD }, { 'a/b~c': 'x' }, '/a~1b~0c', '; received "x". '],
    [
      { required: { n: MICROS } },
      { n: 0.5 },
      '/n',
      '`/n` must be an exact integer that counts 10^-6 USD; received 0.5',
    ],
    [
      { required: { n: MICROS } },
      { n: '1.0' },
      '/n',
      '`/n` must be an exact integer that counts 10^-6 USD; received "1.0"',
    ],
    [
      { required: { n: EITHER } },
      { n: {} },
      '/n',
      '`/n` must be one of the values that the document declares; received {}',
    ],
    [
      { required: { n: EITHER } },
      { n: { object: 'new', cost: '1' } },
      '/n',
      '; received {"object":"new","cost":"1"}. ',
    ],
  ]
  it.each(rows)('by %j in %j is at %j', (amounts, value, pointer, message) => {
    const reading = () => read(amounts, value)
    expect(reading).toThrow(AmountError)
    expect(reading).toThrow(OutlayError)
    expect(reading).toThrow(
      expect.objectContaining({ name: 'AmountError', operation: 'ask', pointer, response: value }),
    )
    expect(reading).toThrow(/^ask: .* must be .*/)
    expect(reading).toThrow(message)
  })

  it('keeps what the decimal was refused for', () => {
    expect(() => read(COST, { usd: 'x' })).toThrow(
      expect.objectContaining({ received: 'x', cause: expect.objectContaining({ name: 'NotADecimalError' }) }),
    )
  })

  it('is told cut short', () => {
    expect(() => read(COST, { usd: 'x'.repeat(9999) })).toThrow(/^.{0,320}$/)
  })
})
