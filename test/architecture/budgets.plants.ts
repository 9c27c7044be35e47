import type { Files, Plant } from './plant.ts'

const SMALL: Files = { 'packages/money/src/a.ts': lines(1), 'packages/money/src/b.ts': lines(1) }

/** What the rule of budgets refuses and allows. */
export const budgetsPlants: readonly Plant[] = [
  [
    'a median above 80 lines',
    { 'packages/money/src/a.ts': lines(80), 'packages/money/src/b.ts': lines(82) },
    'packages/money/src/b.ts:1 the median of the files must be at most 80 lines; received 81',
  ],
  [
    'a file above 300 lines',
    { ...SMALL, 'scripts/src/c.ts': lines(301) },
    'scripts/src/c.ts:301 must have at most 300 lines; received 301',
  ],
  [
    'a test above 400 lines',
    { 'packages/money/src/a.test.ts': lines(401), 'test/b.ts': lines(402) },
    'packages/money/src/a.test.ts:401 must have at most 400 lines; received 401',
    'test/b.ts:401 must have at most 400 lines; received 402',
  ],
  [
    'a function above 60 lines',
    { 'packages/outlay/bin/a.js': `\n${functionOf(61)}` },
    'packages/outlay/bin/a.js:2 long must have at most 60 lines; received 61',
  ],
  [
    'a fourth parameter',
    {
      'packages/money/src/a.ts':
        'const f = (a, b, c, d) => a\nclass A { constructor(a, b, c, d) {} m(a, b, c, ...d) {} }',
    },
    'packages/money/src/a.ts:1 f must have at most 3 parameters; received 4',
    'packages/money/src/a.ts:2 constructor must have at most 3 parameters; received 4',
    'packages/money/src/a.ts:2 m must have at most 3 parameters; received 4',
  ],
  [
    'what is just within, and generated files',
    {
      ...SMALL,
      'packages/money/src/c.ts': lines(300),
      'packages/money/src/d.ts': `${functionOf(60)}function f(this: A, a: 1, b: 2, c: 3): void {}`,
      'packages/money/src/a.test.ts': lines(400),
      'packages/spec/src/generated/a.gen.ts': `${lines(999)}function f(a, b, c, d) {}`,
    },
  ],
]

function lines(count: number): string {
  return 'const one = 1\n'.repeat(count)
}

function functionOf(count: number): string {
  return `export function long(): void {\n${'  work()\n'.repeat(count - 2)}}\n`
}
