import { manifest, type RuleCase } from './rule-case.ts'

const entry = 'packages/money/src/index.ts'
const file = 'packages/money/src/a.ts'
const shown = { [entry]: "export { a } from './a.ts'" }
const silent = `${file}:1 shows a without a docstring; what comes through a entry says what it does`
const bare = 'shows a without an @example; a function that comes through a entry shows a call'

/** What the rule of docstrings refuses and allows. */
export const docstringsCases: readonly RuleCase[] = [
  ['a function without a docstring', { ...shown, [file]: 'export function a(): void {}' }, silent],
  ['a comment that is none', { ...shown, [file]: '/* One. */ export function a(): void {}' }, silent],
  ['a docstring that only has tags', { ...shown, [file]: '/** @example a() */ export function a(): void {}' }, silent],
  ['a constant that is a function, without a docstring', { ...shown, [file]: 'export const a = () => 1' }, silent],
  [
    'a constant of a function type, without a docstring',
    { ...shown, [file]: 'export const a: () => void = made()' },
    silent,
  ],
  ['a class without a docstring', { ...shown, [file]: 'export class a {}' }, silent],
  [
    'a function without an @example',
    { ...shown, [file]: '/** One. */\nexport function a(): void {}' },
    `${file}:2 ${bare}`,
  ],
  [
    'other tags than @example',
    { ...shown, [file]: '/**\n * One.\n *\n * @returns nothing\n */\nexport function a(): void {}' },
    `${file}:6 ${bare}`,
  ],
  [
    'an @example without a call',
    { ...shown, [file]: '/**\n * One.\n *\n * @example\n */\nexport function a(): void {}' },
    `${file}:6 ${bare}`,
  ],
  [
    'a function behind a name of its own, another file, and two entries',
    {
      'packages/money/package.json': manifest('money', { exports: { '.': './src/index.ts' } }),
      [entry]: "export { b as c } from './b/b.ts'",
      'packages/money/src/b/index.ts': "export { b } from './b.ts'",
      'packages/money/src/b/b.ts': "export { a as b } from '../a.ts'",
      [file]: 'function one(): void {}\nexport { one as a }',
      'packages/mock/src/serve/index.ts': "export { c as d } from '@outlay/money'",
    },
    `${file}:1 shows one without a docstring; what comes through a entry says what it does`,
  ],
  [
    'docComments functions and classes, types, values, and what no entry shows',
    {
      [entry]: "export { A, type B, C, a, b, d } from './a.ts'",
      [file]: [
        '/** A class. */\nexport class A {}',
        'export interface B {}\nexport const C = 1',
        '/**\n * A function.\n *\n * @example a(1)\n */\nexport function a(b: 1): 1\nexport function a(b: 1): 1 {}',
        '/**\n * A constant.\n *\n * @example\n * b()\n */\nexport const b = (): void => {}',
        'export const d = [() => 1]\nexport function hidden(): void {}',
      ].join('\n'),
      'scripts/src/index.ts': "export { b } from './b.ts'",
      'scripts/src/b.ts': 'export function b(): void {}',
    },
  ],
]
