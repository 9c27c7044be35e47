import type { Files, RuleCase } from './rule-case.ts'

/** What the rule of sizes refuses and allows. */
export const sizesCases: readonly RuleCase[] = [
  [
    'a median above 70 lines',
    filesOf(1, 2, 71, 72, 73),
    'packages/money/src/c.ts:1 the median of the files must be from 45 to 70 lines; received 71',
  ],
  [
    'a median below 45 lines',
    filesOf(1, 2, 44, 100, 200),
    'packages/money/src/c.ts:1 the median of the files must be from 45 to 70 lines; received 44',
  ],
  ['a median within, and one of few files', filesOf(1, 2, 45, 100, 200)],
  [
    'files above 300 lines, tests too',
    { 'scripts/src/c.ts': lines(301), 'packages/money/src/a.test.ts': lines(302), 'test/b.ts': lines(303) },
    'scripts/src/c.ts:301 must have at most 300 lines; received 301',
    'packages/money/src/a.test.ts:301 must have at most 300 lines; received 302',
    'test/b.ts:301 must have at most 300 lines; received 303',
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
      'packages/money/src/c.ts': lines(300),
      'packages/money/src/d.ts': `${functionOf(60)}function f(this: A, a: 1, b: 2, c: 3): void {}`,
      'packages/money/src/a.test.ts': lines(300),
      'packages/spec/src/generated/a.gen.ts': `${lines(999)}function f(a, b, c, d) {}`,
    },
  ],
]

function filesOf(...counts: readonly number[]): Files {
  return Object.fromEntries(counts.map((count, index) => [`packages/money/src/${'abcde'[index]}.ts`, lines(count)]))
}

function lines(count: number): string {
  return 'const one = 1\n'.repeat(count)
}

function functionOf(count: number): string {
  return `export function long(): void {\n${'  work()\n'.repeat(count - 2)}}\n`
}
