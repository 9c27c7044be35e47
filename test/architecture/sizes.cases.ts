import type { Files, RuleCase } from './rule-case.ts'

const SMALL: Files = { 'packages/money/src/a.ts': lines(1), 'packages/money/src/b.ts': lines(1) }

/** What the rule of sizes refuses and allows. */
export const sizesCases: readonly RuleCase[] = [
  [
    'a median above 80 lines',
    { 'packages/money/src/a.ts': lines(80), 'packages/money/src/b.ts': lines(82) },
    'packages/money/src/b.ts:1 is the middle of the files at a median of 81 lines; allowed are 80',
  ],
  [
    'a file above 300 lines',
    { ...SMALL, 'scripts/src/c.ts': lines(301) },
    'scripts/src/c.ts:301 is one of 301 lines; allowed are 300',
  ],
  [
    'a test above 400 lines',
    { 'packages/money/src/a.test.ts': lines(401), 'test/b.ts': lines(402) },
    'packages/money/src/a.test.ts:401 is one of 401 lines; allowed are 400',
    'test/b.ts:401 is one of 402 lines; allowed are 400',
  ],
  [
    'a function above 60 lines',
    { 'packages/outlay/bin/a.js': `\n${functionOf(61)}` },
    'packages/outlay/bin/a.js:2 long has 61 lines; allowed are 60',
  ],
  [
    'a fourth parameter',
    {
      'packages/money/src/a.ts':
        'const f = (a, b, c, d) => a\nclass A { constructor(a, b, c, d) {} m(a, b, c, ...d) {} }',
    },
    'packages/money/src/a.ts:1 f has 4 parameters; allowed are 3',
    'packages/money/src/a.ts:2 constructor has 4 parameters; allowed are 3',
    'packages/money/src/a.ts:2 m has 4 parameters; allowed are 3',
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
