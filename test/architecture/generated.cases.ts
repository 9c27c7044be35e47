import type { RuleCase } from './rule-case.ts'

// In pieces, so that a search for real readings does not find these.
const beside = ['..', 'shared'].join('/')

const only = 'only scripts read openapi/, packages import @outlay/spec'

/** What the rule of generated files refuses and allows. */
export const generatedCases: readonly RuleCase[] = [
  [
    'a generated file elsewhere',
    { 'packages/spec/src/a.gen.ts': '', 'scripts/src/generated/b.gen.ts': '' },
    'packages/spec/src/a.gen.ts:1 is a generated file outside src/generated/ of a package; pnpm generate writes them only there',
    'scripts/src/generated/b.gen.ts:1 is a generated file outside src/generated/ of a package; pnpm generate writes them only there',
  ],
  [
    'a file written among the generated ones',
    { 'packages/spec/src/generated/a.ts': '' },
    'packages/spec/src/generated/a.ts:1 is written by hand inside src/generated/; only *.gen.ts files live there',
  ],
  [
    'a package that reads openapi/',
    {
      'packages/spec/src/a.ts': `read('openapi/a.yaml')\nnew URL('../../../openapi/a.yaml', b)\nread(\`openapi/\${vendor}\`)`,
    },
    `packages/spec/src/a.ts:1 reads openapi/a.yaml; ${only}`,
    `packages/spec/src/a.ts:2 reads ../../../openapi/a.yaml; ${only}`,
    `packages/spec/src/a.ts:3 reads openapi/; ${only}`,
  ],
  [
    'anything that reads what lies beside the tree',
    {
      'scripts/src/a.ts': `read('../../${beside}/a.md')`,
      'test/package.json': `{ "scripts": { "a": "cat ${beside}/a" } }`,
    },
    `scripts/src/a.ts:1 reads ../../${beside}/a.md; the tree reads nothing outside itself`,
    `test/package.json:1 reads cat ${beside}/a; the tree reads nothing outside itself`,
  ],
  [
    'generated files in their place, scripts that read openapi/, a document that calls itself openapi',
    {
      'packages/spec/src/generated/x-router/a.gen.ts':
        "export const document = { openapi: '3.1.0', 'x': 'see openapi/a' }",
      'scripts/src/a.ts': "read('openapi/a.yaml')",
    },
  ],
]
