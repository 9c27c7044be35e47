import type { Plant } from './plant.ts'

const exactly = 'amounts are worked out with @outlay/money'
const decimals = 'which is no safe integer; decimals are strings read by exact'
const declared = 'as a number; an amount is an Exact, a bigint of units or a decimal string'
const broken: [code: string, sentence: string][] = [
  ['Number(text)', `uses Number; ${exactly}`],
  ['texts.map(Number)', `uses Number; ${exactly}`],
  ['parseFloat(text)', `uses parseFloat; ${exactly}`],
  ['Number.parseFloat(text)', `uses Number.parseFloat; ${exactly}`],
  ['Math.round(a)', `uses Math.round; ${exactly}`],
  ['Math.max(a, b)', `uses Math.max; ${exactly}`],
  ['const tenth = 0.1', `has the number 0.1, ${decimals}`],
  ['const small = 1e-3', `has the number 1e-3, ${decimals}`],
  ['const large = 9007199254740993', `has the number 9007199254740993, ${decimals}`],
  ['a.toFixed(2)', 'prints with toFixed; amounts are printed by toDecimal of @outlay/money'],
  ['a.toPrecision(2)', 'prints with toPrecision; amounts are printed by toDecimal of @outlay/money'],
  ['b = +text', 'makes a number with +text; amounts are read by exact of @outlay/money'],
  ['interface A { readonly totalUsd?: number | undefined }', `declares totalUsd ${declared}`],
  ['class A { charges: readonly number[] = [] }', `declares charges ${declared}`],
  ['const unit_price: number = a', `declares unit_price ${declared}`],
  ['function f(maxCost: number): void {}', `declares maxCost ${declared}`],
  ['function balanceOf(a: A): number {}', `declares balanceOf ${declared}`],
]

/** What the rule of amounts refuses and allows. */
export const amountsPlants: readonly Plant[] = [
  ...broken.map(
    ([code, sentence]): Plant => [
      code,
      { 'packages/pricing/src/a.ts': `\n${code}` },
      `packages/pricing/src/a.ts:2 ${sentence}`,
    ],
  ),
  [
    'a float in a generated price',
    { 'packages/pricing/src/generated/a.gen.ts': 'exact(0.1)' },
    `packages/pricing/src/generated/a.gen.ts:1 has the number 0.1, ${decimals}`,
  ],
  [
    'whole numbers, questions about numbers, other names, and the one file that proves its floats',
    {
      'packages/money/src/json-number.ts': 'Number(value.n) / Number(value.d)',
      'packages/money/src/a.ts':
        'Number.isSafeInteger(a)\nNumber.parseInt(a, 10)\nconst b = [+1, -400, 1e3, 5n]\nconst c = "0.1"',
      'packages/money/src/b.test.ts': 'expect(0.1 + 0.2)',
      'packages/sdk/src/a.ts':
        'interface A { rateLimit: number; total: bigint; at: number; iterate: number; cost: string }',
      'packages/sdk/src/generated/types.gen.ts': 'export type A = { cost: number }',
      'packages/validators/src/a.ts': 'Number(text)',
    },
  ],
]
