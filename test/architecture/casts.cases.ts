import type { RuleCase } from './rule-case.ts'

const rest = 'without a comment beside it that says why; types are declared instead'

/** What the rule of casts refuses and allows. */
export const castsCases: readonly RuleCase[] = [
  [
    'casts that nobody explains',
    { 'packages/sdk/src/a.ts': 'const a = b as never\nconst c = d as unknown as E\nconst f = g as E' },
    `packages/sdk/src/a.ts:1 casts as never ${rest}`,
    `packages/sdk/src/a.ts:2 casts as unknown as ${rest}`,
  ],
  [
    'a comment too far above',
    { 'packages/sdk/src/a.ts': '// Why.\n\nconst a = b as never' },
    `packages/sdk/src/a.ts:3 casts as never ${rest}`,
  ],
  [
    'casts with their reason, tests and generated code',
    {
      'packages/sdk/src/a.ts': '// The list has no such type.\nconst a = b as never\nconst c = d as never // As above.',
      'packages/sdk/src/a.test.ts': 'const a = b as never',
      'packages/sdk/src/generated/a.gen.ts': 'const a = b as never',
    },
  ],
]
