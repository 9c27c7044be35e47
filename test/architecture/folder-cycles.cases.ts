import type { RuleCase } from './rule-case.ts'

/** What the rule of folder cycles refuses and allows. */
export const folderCyclesCases: readonly RuleCase[] = [
  [
    'two folders that import each other, though no two files do',
    {
      'packages/sdk/src/a/one.ts': "import '../b/one.ts'",
      'packages/sdk/src/a/two.ts': '',
      'packages/sdk/src/b/one.ts': '',
      'packages/sdk/src/b/two.ts': "\nimport type { A } from '../a/two.ts'",
    },
    'packages/sdk/src/a/one.ts:1 imports ../b/one.ts; packages/sdk/src/a and packages/sdk/src/b import each other',
    'packages/sdk/src/b/two.ts:2 imports ../a/two.ts; packages/sdk/src/b and packages/sdk/src/a import each other',
  ],
  [
    'a file of src and a folder, one of them only a type, and folders within a folder',
    {
      'packages/sdk/src/main.ts': "import './a/one.ts'",
      'packages/sdk/src/a/one.ts': "import './b/one.ts'\nimport type { Main } from '../main.ts'",
      'packages/sdk/src/a/b/one.ts': "import '../c/one.ts'",
      'packages/sdk/src/a/c/one.ts': "import '../b/two.ts'",
      'packages/sdk/src/a/b/two.ts': '',
    },
    'packages/sdk/src/main.ts:1 imports ./a/one.ts; packages/sdk/src/main.ts and packages/sdk/src/a import each other',
    'packages/sdk/src/a/one.ts:2 imports ../main.ts; packages/sdk/src/a and packages/sdk/src/main.ts import each other',
    'packages/sdk/src/a/b/one.ts:1 imports ../c/one.ts; packages/sdk/src/a/b and packages/sdk/src/a/c import each other',
    'packages/sdk/src/a/c/one.ts:1 imports ../b/two.ts; packages/sdk/src/a/c and packages/sdk/src/a/b import each other',
  ],
  [
    'files beside folders, above one and below another, and tests',
    {
      'packages/sdk/src/main.ts': "import './a/one.ts'",
      'packages/sdk/src/a/one.ts': "import '../base.ts'",
      'packages/sdk/src/base.ts': "import './b/one.ts'",
      'packages/sdk/src/b/one.ts': "import './two.ts'",
      'packages/sdk/src/b/two.ts': '',
      'packages/sdk/src/b/one.test.ts': "import '../a/one.ts'",
    },
  ],
]
