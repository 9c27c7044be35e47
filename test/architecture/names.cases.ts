import type { RuleCase } from './rule-case.ts'

const WORDS = 'util utils helper helpers common shared misc lib core manager types v2 new legacy'.split(' ')

/** What the rule of names refuses and allows. */
export const namesCases: readonly RuleCase[] = [
  [
    'a folder or file whose name says nothing',
    {
      'packages/sdk/src/lib/a.ts': '',
      'packages/sdk/src/lib/b.ts': '',
      'scripts/src/helper.test.ts': '',
      'test/v2/a.ts': '',
    },
    'packages/sdk/src/lib:1 is named lib; a name says what the file or folder does',
    'scripts/src/helper.test.ts:1 is named helper; a name says what the file or folder does',
    'test/v2:1 is named v2; a name says what the file or folder does',
  ],
  ...WORDS.map(
    (word): RuleCase => [
      `${word}.ts by hand`,
      { [`packages/sdk/src/${word}.ts`]: '' },
      `packages/sdk/src/${word}.ts:1 is named ${word}; a name says what the file or folder does`,
    ],
  ),
  [
    'another case than kebab',
    { 'packages/sdk/src/priceList.ts': '', 'test/apps/Price_List/a.ts': '' },
    'packages/sdk/src/priceList.ts:1 is not in kebab-case; names are like round-half-even.ts',
    'test/apps/Price_List:1 is not in kebab-case; names are like round-half-even.ts',
  ],
  [
    'a generated file whose name says nothing',
    { 'packages/spec/src/generated/x-router/types.gen.ts': '' },
    'packages/spec/src/generated/x-router/types.gen.ts:1 is named types; a name says what the file or folder does',
  ],
  [
    'kebab-case, and names that readers look for',
    {
      'packages/sdk/README.md': '',
      'packages/sdk/src/a-b.test.ts': '',
      'packages/spec/src/generated/x-router/schemas.gen.ts': '',
    },
  ],
]
