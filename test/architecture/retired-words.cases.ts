import type { RuleCase } from './rule-case.ts'

/** What the rule of retired words refuses and allows. */
export const retiredWordsCases: readonly RuleCase[] = [
  [
    'a retired word in a type, a function and a constant, once for each name',
    {
      'packages/sdk/src/a.ts':
        'export type Veil = string\nconst NO_VEIL: Veil = ""\nfunction purseOf(veil: Veil): void {}\nfindRooms(purseOf)',
    },
    'packages/sdk/src/a.ts:1 says Veil; the standard word is redactor',
    'packages/sdk/src/a.ts:2 says NO_VEIL; the standard word is redactor',
    'packages/sdk/src/a.ts:3 says purseOf; the standard word is billing account',
    'packages/sdk/src/a.ts:3 says veil; the standard word is redactor',
    'packages/sdk/src/a.ts:4 says findRooms; the standard word is targets',
  ],
  [
    'an identifier that has a standard one, also in tests and scripts',
    {
      'scripts/src/a.ts': 'generate(workspaceRooms)',
      'test/a.test.ts': "import { holdToContract } from '@outlay/contract'",
    },
    'scripts/src/a.ts:1 says workspaceRooms; the standard word is workspaceTargets',
    'test/a.test.ts:1 says holdToContract; the standard word is checkContract',
  ],
  [
    'a participle in what is shipped',
    { 'packages/sdk/src/a.ts': 'const told = tell(asked)', 'test/a.ts': 'const told = tell(asked)' },
    'packages/sdk/src/a.ts:1 says told; a name says what the value is',
    'packages/sdk/src/a.ts:1 says asked; a name says what the value is',
  ],
  [
    'files and folders of retired names',
    {
      'packages/pricing/src/compiled.ts': '',
      'packages/compiler/src/mistakes/a.ts': '',
      'packages/compiler/src/mistakes/b.ts': '',
      'packages/compiler/src/check/price-mistakes.test.ts': '',
      'test/darkroom/a.ts': '',
      'test/architecture/a.plants.ts': '',
    },
    'packages/pricing/src/compiled.ts:1 is named by a retired word; the standard is runtime',
    'packages/compiler/src/mistakes:1 is named by a retired word; the standard is diagnostics',
    'packages/compiler/src/check/price-mistakes.test.ts:1 is named by a retired word; the standard is diagnostics',
    'test/darkroom:1 is named by a retired word; the standard is a folder of test/fixtures',
  ],
  [
    'words that only contain a retired one, words of texts and comments, generated code, and invented vendors',
    {
      'packages/sdk/src/a.ts': "// A veil.\nexport const unveiled = 'a veil'\nconst showroomsOf = 1\nconst known = 1",
      'packages/spec/src/generated/a.gen.ts': 'export const veil = 1',
      'test/fixtures/darkroom/a.ts': 'export const darkroom = 1',
    },
  ],
]
