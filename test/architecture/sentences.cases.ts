import type { RuleCase } from './rule-case.ts'

const phrase = ['allowed', 'is'].join(' ')
const rest = 'a sentence says what a field must be, and what was received'

/** What the rule of sentences refuses and allows. */
export const sentencesCases: readonly RuleCase[] = [
  [
    'the phrase that is no English, in code, documents and guides',
    {
      'packages/sdk/src/a.ts': `\nthrow new Error('x is 1; ${phrase} 2.')`,
      'openapi/a/openapi.yaml': `message: ${phrase} 2`,
      'README.md': `It says: ${phrase} 2.`,
    },
    `packages/sdk/src/a.ts:2 says "${phrase}"; ${rest}`,
    `openapi/a/openapi.yaml:1 says "${phrase}"; ${rest}`,
    `README.md:1 says "${phrase}"; ${rest}`,
  ],
  ['the template', { 'packages/sdk/src/a.ts': 'const a = "`x` must be 2; received 1."' }],
]
