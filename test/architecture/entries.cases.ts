import { manifest, type RuleCase } from './rule-case.ts'

const own = 'inside a package files import each other'

/** What the rule of entries refuses and allows. */
export const entriesCases: readonly RuleCase[] = [
  [
    'export *',
    { 'packages/money/src/index.ts': "export * from './a.ts'\nexport * as b from './b.ts'" },
    'packages/money/src/index.ts:1 exports *; index.ts exports by name',
    'packages/money/src/index.ts:2 exports *; index.ts exports by name',
  ],
  [
    'logic',
    { 'packages/mock/src/serve/index.ts': "import { a } from './a.ts'\nexport const b = a()" },
    'packages/mock/src/serve/index.ts:1 is logic in a entry; index.ts holds only `export { name } from`',
    'packages/mock/src/serve/index.ts:2 is logic in a entry; index.ts holds only `export { name } from`',
  ],
  [
    'a package that imports its own entry',
    {
      'packages/money/package.json': manifest('money'),
      'packages/money/src/a.ts': "import { b } from './index.ts'\nimport type { C } from '@outlay/money'",
      'packages/money/src/b/a.test.ts': "import '../index.ts'\nimport '@outlay/money/x'",
    },
    `packages/money/src/a.ts:1 imports its own entry ./index.ts; ${own}`,
    `packages/money/src/a.ts:2 imports its own entry @outlay/money; ${own}`,
    `packages/money/src/b/a.test.ts:1 imports its own entry ../index.ts; ${own}`,
    `packages/money/src/b/a.test.ts:2 imports its own entry @outlay/money/x; ${own}`,
  ],
  [
    'named exports, and the test of a entry',
    {
      'packages/money/src/index.ts': "export { a, type B } from './a.ts'\nexport type { C } from './c.ts'",
      'packages/money/src/index.test.ts': "import * as money from './index.ts'",
    },
  ],
  [
    'a program in bin/ that comes in by the exports',
    {
      'packages/outlay/package.json': JSON.stringify({ name: 'outlay' }),
      'packages/outlay/bin/outlay.js': "await import('outlay/main')",
    },
  ],
]
