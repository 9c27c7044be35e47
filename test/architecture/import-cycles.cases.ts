import { manifest, type RuleCase } from './rule-case.ts'

const EXPORTS = { '.': { types: './src/index.ts', default: './src/index.ts' }, './*': './src/generated/*.gen.ts' }
const rest = 'imports, also of types, go one way'

/** What the rule of circles refuses and allows. */
export const importCyclesCases: readonly RuleCase[] = [
  [
    'two files that import each other, one of them only a type',
    {
      'packages/a/src/a.ts': "import { b } from './b.ts'",
      'packages/a/src/b.ts': "\nimport type { A } from './a.ts'",
    },
    `packages/a/src/b.ts:2 closes the import circle packages/a/src/a.ts → packages/a/src/b.ts → packages/a/src/a.ts; ${rest}`,
  ],
  [
    'a file that imports itself',
    { 'scripts/src/a.ts': "export * from './a.ts'" },
    `scripts/src/a.ts:1 closes the import circle scripts/src/a.ts → scripts/src/a.ts; ${rest}`,
  ],
  [
    'a circle across packages, through their exports',
    {
      'packages/a/package.json': manifest('a', { exports: EXPORTS }),
      'packages/b/package.json': manifest('b', { exports: EXPORTS }),
      'packages/a/src/index.ts': "export { b } from '@outlay/b/x'",
      'packages/b/src/generated/x.gen.ts': "import type { A } from '@outlay/a'",
    },
    'packages/b/src/generated/x.gen.ts:1 closes the import circle packages/a/src/index.ts → ' +
      `packages/b/src/generated/x.gen.ts → packages/a/src/index.ts; ${rest}`,
  ],
  [
    'two ways to one file',
    {
      'scripts/a.ts': "import './b.ts'\nimport './c.ts'",
      'scripts/b.ts': "import './c.ts'",
      'scripts/c.ts': "import 'ky'",
    },
  ],
]
