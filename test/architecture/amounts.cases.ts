import type { RuleCase } from './rule-case.ts'

const exactly = 'amounts are worked out with @outlay/money'
const decimals = 'which is no safe integer; decimals are strings read by exact'
const read = 'amounts are read by exact of @outlay/money'
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
  ['b = +text', `makes a number with +text; ${read}`],
  ['b = -text', `makes a number with -text; ${read}`],
  ['b = ~text', `makes a number with ~text; ${read}`],
  ['b = list.length - a', `uses -; ${exactly}`],
  ['b = list.length * 2', `uses *; ${exactly}`],
  ['interface A { readonly totalUsd?: number | undefined }', `declares totalUsd ${declared}`],
  ['class A { charges: readonly number[] = [] }', `declares charges ${declared}`],
  ['const unit_price: number = a', `declares unit_price ${declared}`],
  ['function f(maxCost: number): void {}', `declares maxCost ${declared}`],
  ['function balanceOf(a: A): number {}', `declares balanceOf ${declared}`],
]

const operators = ['-', '*', '/', '%', '**', '&', '|', '^', '<<', '>>', '>>>'].flatMap((one) => [one, `${one}=`])
const packages = ['money', 'pricing', 'sdk', 'reference', 'contract', 'mock', 'outlay']

/** What the rule of amounts refuses and allows. */
export const amountsCases: readonly RuleCase[] = [
  ...broken.map(
    ([code, sentence]): RuleCase => [
      code,
      { 'packages/pricing/src/a.ts': `\n${code}` },
      `packages/pricing/src/a.ts:2 ${sentence}`,
    ],
  ),
  ...operators.map(
    (one): RuleCase => [
      `a ${one} b`,
      { 'packages/pricing/src/a.ts': `a ${one} b` },
      `packages/pricing/src/a.ts:1 uses ${one}; ${exactly}`,
    ],
  ),
  ...packages.map(
    (packageName): RuleCase => [
      `a number made from an amount in ${packageName}`,
      { [`packages/${packageName}/src/amount.ts`]: 'const text = String(Number(usd))' },
      `packages/${packageName}/src/amount.ts:1 uses Number; ${exactly}`,
    ],
  ),
  [
    'a quotient of numbers made from the parts of an amount',
    { 'packages/outlay/src/amount.ts': 'return Number(a.n) / Number(a.d)' },
    `packages/outlay/src/amount.ts:1 uses Number; ${exactly}`,
    `packages/outlay/src/amount.ts:1 uses Number; ${exactly}`,
    `packages/outlay/src/amount.ts:1 uses /; ${exactly}`,
  ],
  [
    'a product of what JSON.parse makes of an amount',
    { 'packages/pricing/src/line.ts': 'return String(JSON.parse(usd) * 3)' },
    `packages/pricing/src/line.ts:1 uses *; ${exactly}`,
  ],
  [
    'a percentage of an amount',
    { 'packages/pricing/src/rate.ts': 'return (a * b) / 100' },
    `packages/pricing/src/rate.ts:1 uses /; ${exactly}`,
    `packages/pricing/src/rate.ts:1 uses *; ${exactly}`,
  ],
  [
    'a float in a generated price',
    { 'packages/pricing/src/generated/a.gen.ts': 'exact(0.1 * request.body.n)' },
    `packages/pricing/src/generated/a.gen.ts:1 uses *; ${exactly}`,
    `packages/pricing/src/generated/a.gen.ts:1 has the number 0.1, ${decimals}`,
  ],
  [
    'other uses in a file that counts milliseconds or digits',
    {
      'packages/mock/src/serve/log-line.ts': 'total.toFixed(1)',
      'packages/mock/src/serve/listener.ts': 'requestTimeout / 20\nrequestTimeout / 10 / b',
      'packages/money/src/exact.ts': 'b = +text\nb = Number(a.n) / Number(a.d)',
    },
    'packages/mock/src/serve/log-line.ts:1 prints with toFixed; amounts are printed by toDecimal of @outlay/money',
    `packages/mock/src/serve/listener.ts:1 uses /; ${exactly}`,
    `packages/mock/src/serve/listener.ts:2 uses /; ${exactly}`,
    `packages/money/src/exact.ts:2 uses Number; ${exactly}`,
    `packages/money/src/exact.ts:2 uses Number; ${exactly}`,
    `packages/money/src/exact.ts:1 makes a number with +text; ${read}`,
  ],
  [
    'money in a folder that counts none',
    { 'packages/reference/src/limits/a.ts': "import { exact } from '@outlay/money'\nconst half = tokens / 2" },
    'packages/reference/src/limits/a.ts:1 imports @outlay/money into a folder that counts no money',
  ],
  [
    'what counts digits, and what counts no money',
    {
      'packages/money/src/exact.ts': 'const places = decimals.length - exponent',
      'packages/mock/src/serve/log-line.ts': 'const line = [ms.toFixed(1), reason]',
      'packages/mock/src/serve/listener.ts': 'f({ every: requestTimeout / 10 })',
      'packages/mock/src/serve/request-listener.ts': 'const ms = performance.now() - since',
      'packages/reference/src/picture/a.ts': 'const side = Math.round(width / 2)',
      'packages/outlay/bin/outlay.js': "const [major, minor] = process.versions.node.split('.').map(Number)",
      'packages/pricing/src/a.ts': 'list[list.length - 1]\ncount += 1\nconst text = a + b\nfor (let i = 0; ; i++) {}',
    },
  ],
  [
    'whole numbers, questions about numbers, other names, a file whose numbers are exact, and what is on the wire',
    {
      'packages/money/src/json-number.ts': 'Number(value.n) / Number(value.d)',
      'packages/money/src/a.ts':
        'Number.isSafeInteger(a)\nNumber.parseInt(a, 10)\nconst b = [+1, -400, 1e3, 5n, -5n]\nconst c = "0.1"',
      'packages/money/src/b.test.ts': 'expect(0.1 + 0.2 / 2)',
      'packages/sdk/src/a.ts':
        'interface A { rateLimit: number; total: bigint; at: number; iterate: number; cost: string }',
      'packages/spec/src/generated/x-router/schemas.gen.ts': 'export type A = { cost: number }',
      'packages/spec/src/generated/x-router/examples.gen.ts': 'export const cost = 0.1',
      'packages/validators/src/a.ts': 'Number(text) * 2',
    },
  ],
]
