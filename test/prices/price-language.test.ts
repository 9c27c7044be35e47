import { answer } from '@outlay/pricing'
import { beforeAll, describe, expect, it } from 'vitest'
import { answerParts } from './estimate-parts.ts'
import { type Json, type Priced, type PricedVendor, pricedVendor } from './priced-vendor.ts'

const AT = Date.parse('2026-11-20T00:00:00Z')

/** What is priced, the body and the state, and the total in hundredths or the reason why there is none. */
type Row = readonly [title: string, priced: Priced, body: Json, state: Json | undefined, then: bigint | string]

const TEXT_OR_LIST = { oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' } }] }
const LENGTH = { quantity: { length: '$request.body#/it' } }
const POINTS = { quantity: { codePoints: '$request.body#/it' } }
const MAYBE_NUMBER = { anyOf: [{ type: 'integer' }, { type: 'string', format: 'decimal' }, { type: 'null' }] }
const SEATS: Priced = { charge: { quantity: '$state.seats' }, state: { seats: 'integer' } }
const BUDGET: Priced = { charge: { quantity: '$state.budget' }, state: { budget: 'decimal' } }
const ON_PLAN: Priced = {
  charge: { quantity: 3, when: { value: '$state.plan', is: 'pro' } },
  state: { plan: 'string' },
}
const ABOVE: Priced = {
  charge: { quantity: 3, when: { value: '$state.seats', above: 2 } },
  state: { seats: 'integer' },
}
const BY_PLAN: Priced = {
  charge: { quantity: 1, rate: { table: 'plans', by: { plan: '$state.plan' } } },
  state: { plan: 'string' },
}
const FIRST_STATE: Priced = { charge: { quantity: { first: ['$state.seats', 4] } }, state: { seats: 'integer' } }
const LAST_STATE: Priced = {
  it: { type: 'integer' },
  charge: { quantity: { first: ['$request.body#/it', '$state.seats'] } },
  state: { seats: 'integer' },
}
const GIVEN: Priced = { charge: { quantity: 3, when: { given: '$state.plan' } }, state: { plan: 'string' } }
const SHOWN: Priced = { charge: { quantity: 1 }, state: { plan: 'string' }, answer: { plan: '$state.plan' } }
const ELSE: Priced = { ...SHOWN, answer: { plan: { $first: ['$state.plan', 'none'] } } }
const NULLABLE: Priced = {
  it: { type: ['integer', 'null'] },
  charge: { quantity: 1 },
  answer: { shown: '$request.body#/it', text: 'it is {$request.body#/it}', list: { $concat: [['a'], ['b']] } },
}
const LEFT: Priced = {
  charge: { quantity: 1 },
  state: { budget: 'decimal' },
  answer: { left: { $decimal: { $subtract: ['$state.budget', '$total'] } } },
}
const DISCOUNT: Priced = {
  charge: { quantity: 4, multipliers: [{ factor: { table: 'half' }, surcharge: true }] },
}
const TWICE: Priced = { it: { type: 'integer' }, charge: { times: '$request.body#/it' } }

/** Two charges that whole numbers add up, each on its condition. */
const BOTH: Priced = {
  it: { type: 'integer' },
  charge: { when: { given: '$request.body#/it' }, quantity: { first: ['$request.body#/it', 0] } },
  more: {
    times: 2,
    quantity: 3,
    rate: { table: 'plans', by: { plan: '$request.body#/other' } },
    when: { value: '$request.body#/other', is: ['pro', 'free', 'none'] },
  },
}

const rows: readonly Row[] = [
  ['two charges of whole numbers', BOTH, { it: 4, other: 'pro' }, undefined, 4600n],
  ['one of two charges of whole numbers', BOTH, { it: 4 }, undefined, 400n],
  ['the other of two charges of whole numbers', BOTH, { other: 'free' }, undefined, 3000n],
  ['neither of two charges of whole numbers', BOTH, {}, undefined, 'no-charge'],
  ['two charges of which one has no rate', BOTH, { it: 4, other: 'none' }, undefined, 'missing-rate'],
  ['two charges of which one is negative', BOTH, { it: -4, other: 'pro' }, undefined, 'negative-quantity'],
  ['two charges that go beyond 2^53', BOTH, { it: 9007199254740991, other: 'pro' }, undefined, 900719925474103300n],
  ['two charges of which one is no whole number', BOTH, { it: 0.25, other: 'pro' }, undefined, 4225n],
  ['one text in place of a list of texts', { it: TEXT_OR_LIST, charge: LENGTH }, { it: 'abcdef' }, undefined, 100n],
  ['a list of texts', { it: TEXT_OR_LIST, charge: LENGTH }, { it: ['a', 'b'] }, undefined, 200n],
  ['neither a text nor a list of texts', { it: TEXT_OR_LIST, charge: LENGTH }, {}, undefined, 0n],
  [
    'a text where anything may come and a list is counted',
    { charge: LENGTH },
    { it: 'abcdef' },
    undefined,
    'missing-quantity',
  ],
  ['a list where anything may come', { charge: LENGTH }, { it: [1, 2] }, undefined, 200n],
  ['a list where a text is counted', { charge: POINTS }, { it: ['a'] }, undefined, 'missing-quantity'],
  ['a text where anything may come', { charge: POINTS }, { it: 'año' }, undefined, 300n],
  ['a word as a quantity', {}, { it: 'many' }, undefined, 'missing-quantity'],
  ['true as a quantity', {}, { it: true }, undefined, 'missing-quantity'],
  ['a list as a quantity', {}, { it: [3] }, undefined, 'missing-quantity'],
  ['null as a quantity', {}, { it: null }, undefined, 'missing-quantity'],
  ['a decimal text as a quantity', {}, { it: '2.5' }, undefined, 250n],
  ['a number of several types', { it: MAYBE_NUMBER }, { it: '2.5' }, undefined, 250n],
  ['null of several types', { it: MAYBE_NUMBER }, { it: null }, undefined, 'missing-quantity'],
  [
    'null that a default gives',
    { it: { type: ['integer', 'null'], default: null } },
    {},
    undefined,
    'missing-quantity',
  ],
  [
    'a size that is a number',
    { charge: { quantity: { pixels: '$request.body#/it' } } },
    { it: 5 },
    undefined,
    'missing-quantity',
  ],
  [
    'a decimal text above a bound',
    {
      it: { type: 'string', format: 'decimal' },
      charge: { quantity: 3, when: { value: '$request.body#/it', above: 2 } },
    },
    { it: '2.5' },
    undefined,
    300n,
  ],
  ['a state as a quantity', SEATS, {}, { seats: 3 }, 300n],
  ['a state as a quantity that nobody gives', SEATS, {}, undefined, 'missing-state'],
  ['a state as a quantity that is null', SEATS, {}, { seats: null }, 'missing-state'],
  ['a state as a quantity that is a text', SEATS, {}, { seats: 'many' }, 'missing-state'],
  ['a state as a quantity that is no number', SEATS, {}, { seats: Number.NaN }, 'missing-state'],
  ['a decimal state', BUDGET, {}, { budget: '2.5' }, 250n],
  ['a decimal state that is a word', BUDGET, {}, { budget: 'plenty' }, 'missing-state'],
  ['a state below nothing', BUDGET, {}, { budget: '-2' }, 'negative-quantity'],
  ['a condition on a state', ON_PLAN, {}, { plan: 'pro' }, 300n],
  ['a condition on another state', ON_PLAN, {}, { plan: 'free' }, 'no-charge'],
  ['a condition on a state that nobody gives', ON_PLAN, {}, {}, 'missing-state'],
  ['a condition on a state of another type', ON_PLAN, {}, { plan: 5 }, 'missing-state'],
  ['a bound on a state', ABOVE, {}, { seats: 3 }, 300n],
  ['a bound on a state that nobody gives', ABOVE, {}, undefined, 'missing-state'],
  ['a bound on a state that is a text', ABOVE, {}, { seats: '3' }, 'missing-state'],
  ['a state to look up by', BY_PLAN, {}, { plan: 'pro' }, 700n],
  ['a state to look up by that nobody gives', BY_PLAN, {}, undefined, 500n],
  ['a state to look up by that is not a text', BY_PLAN, {}, { plan: 7 }, 'missing-state'],
  ['a number in place of a state', FIRST_STATE, {}, undefined, 400n],
  ['a state before a number', FIRST_STATE, {}, { seats: 2 }, 200n],
  ['a textual state before a number', FIRST_STATE, {}, { seats: 'two' }, 'missing-state'],
  ['a state behind a field', LAST_STATE, {}, { seats: 2 }, 200n],
  ['a state behind a field, neither given', LAST_STATE, {}, undefined, 'missing-state'],
  ['a field before a state', LAST_STATE, { it: 5 }, undefined, 500n],
  ['a state that is given', GIVEN, {}, { plan: 'pro' }, 300n],
  ['a state that is not given', GIVEN, {}, undefined, 'no-charge'],
  ['an answer that shows a state', SHOWN, {}, { plan: 'pro' }, 100n],
  ['an answer that shows a state that nobody gives', SHOWN, {}, undefined, 'missing-state'],
  ['an answer that shows something else then', ELSE, {}, undefined, 100n],
  ['an answer with an amount of the state', LEFT, {}, { budget: '0.5' }, 100n],
  ['an answer with an amount that nobody gives', LEFT, {}, {}, 'missing-state'],
  ['an answer with an amount that is a word', LEFT, {}, { budget: 'plenty' }, 'missing-state'],
  ['an answer with a null of the request', NULLABLE, { it: null }, undefined, 100n],
  ['a discount alone', DISCOUNT, {}, undefined, 'negative-total'],
  ['less than nothing, less than no times', TWICE, { it: -3 }, undefined, 'negative-quantity'],
  ['a quantity that is negative', { it: { type: 'integer' } }, { it: -3 }, undefined, 'negative-quantity'],
]

let priced: PricedVendor
beforeAll(async () => {
  priced = await pricedVendor(rows.map(([, one]) => one))
})

describe('a price rule', () => {
  it.each(rows.map(([title, _, body, state, then], index) => [title, { index, body, state, then }] as const))(
    'prices %s, or says why it cannot',
    (_, { index, body, state, then }) => {
      const [priceList] = priced.priceLists
      if (priceList === undefined) throw new Error('There is no price list.')
      const context = { priceList, at: AT, ...(state !== undefined && { state }) }
      const given = answer(priced.operation(`row${index}`), { body }, context)
      expect(given.priced ? given.estimate?.total : given.reason).toBe(then)
      const interpreted = priced.interpreted.operations[`row${index}`]
      if (interpreted === undefined) throw new Error('The row is not interpreted.')
      expect(answerParts(answer(interpreted, { body }, context)), 'without generated code').toEqual(answerParts(given))
    },
  )
})
