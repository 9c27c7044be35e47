import { PACKAGES } from './packages.ts'
import { manifest, type RuleCase } from './rule-case.ts'

const UNLISTED = 'imports decimal.js, which packages/money/package.json does not list; a package lists what it imports'

/** What the rule of layers refuses and allows. */
export const layersCases: readonly RuleCase[] = [
  [
    'a package that imports upward',
    { 'packages/money/src/a.ts': "import { a } from '@outlay/pricing'" },
    'packages/money/src/a.ts:1 imports @outlay/pricing; packages/money may import no package of the workspace',
  ],
  [
    'a package that imports its own layer, even a type of it, even by import()',
    {
      'packages/pricing/src/a.ts':
        "\nimport type { A } from '@outlay/validators'\nawait import('@outlay/validators/x')",
    },
    'packages/pricing/src/a.ts:2 imports @outlay/validators; packages/pricing may import @outlay/spec, @outlay/money',
    'packages/pricing/src/a.ts:3 imports @outlay/validators/x; packages/pricing may import @outlay/spec, @outlay/money',
  ],
  [
    'a test that imports upward',
    { 'packages/spec/src/a.test.ts': "export type { A } from 'outlay/main'" },
    'packages/spec/src/a.test.ts:1 imports outlay/main; packages/spec may import no package of the workspace',
  ],
  [
    'a lower package that the table does not allow',
    { 'packages/mock/src/a.ts': "type A = import('@outlay/money').Exact" },
    'packages/mock/src/a.ts:1 imports @outlay/money; packages/mock may import @outlay/spec, @outlay/vendor, @outlay/reference',
  ],
  [
    'a package.json that lists a higher package',
    { 'packages/spec/package.json': manifest('spec', { devDependencies: { outlay: 'workspace:*' } }) },
    'packages/spec/package.json:8 lists outlay; packages/spec may import no package of the workspace',
  ],
  [
    'an import that package.json does not list',
    { 'packages/money/package.json': manifest('money'), 'packages/money/src/a.ts': "import 'decimal.js'" },
    `packages/money/src/a.ts:1 ${UNLISTED}`,
  ],
  [
    'a name of its own that package.json does not list, or that leads out of its sources',
    {
      'packages/money/package.json': manifest('money', {
        imports: { '#b': { browser: './src/b.ts', default: './src/c.ts' }, '#d': { default: '../spec/src/d.ts' } },
      }),
      'packages/money/src/a.ts': "import '#a'\nimport '#b'\nimport '#d'",
    },
    'packages/money/src/a.ts:1 imports #a, which imports of packages/money/package.json does not lead to files of ./src/',
    'packages/money/src/a.ts:3 imports #d, which imports of packages/money/package.json does not lead to files of ./src/',
  ],
  [
    'a package that imports scripts or tests',
    { 'packages/money/src/a.ts': "import '@outlay/scripts'\nimport '../../../test/a.ts'" },
    'packages/money/src/a.ts:1 imports @outlay/scripts; packages/money may import no package of the workspace',
    'packages/money/src/a.ts:2 imports ../../../test/a.ts, out of packages/money; other packages are imported by name',
  ],
  [
    'scripts that import a package by path, or one that they do not need',
    { 'scripts/src/a.ts': "import '../../packages/money/src/a.ts'\nimport '@outlay/spec/x'" },
    'scripts/src/a.ts:1 imports ../../packages/money/src/a.ts, out of scripts; other packages are imported by name',
    'scripts/src/a.ts:2 imports @outlay/spec/x; scripts may import @outlay/compiler',
  ],
  [
    'prices in the SDK outside their entry, and the entry inside the SDK',
    { 'packages/sdk/src/a.ts': "import '@outlay/pricing'\nimport './offline/price.ts'" },
    'packages/sdk/src/a.ts:1 imports @outlay/pricing; packages/sdk may import @outlay/spec, @outlay/money',
    "packages/sdk/src/a.ts:2 imports ./offline/price.ts of the opt-in entry offline; only the package's users import it",
  ],
  [
    'an entry of the SDK that builds on one with more packages, or imports them itself',
    { 'packages/sdk/src/request-validation/a.ts': "import '@outlay/pricing'\nimport '../offline/price.ts'" },
    'packages/sdk/src/request-validation/a.ts:1 imports @outlay/pricing; packages/sdk may import @outlay/spec, @outlay/money, @outlay/validators',
    "packages/sdk/src/request-validation/a.ts:2 imports ../offline/price.ts of the opt-in entry offline; only the package's users import it",
  ],
  [
    'a folder that is no package of the table',
    { 'packages/attic/README.md': '' },
    `packages/attic:1 is a package without a layer; the packages are ${Object.keys(PACKAGES).join(', ')}`,
  ],
  [
    'lower layers, own files, listed libraries, and the test tools of the root',
    {
      'packages/sdk/package.json': manifest('sdk', {
        dependencies: { '@outlay/pricing': '', ky: '', '@outlay/money': '' },
      }),
      'packages/sdk/src/generated/x/offline.gen.ts': "import '@outlay/pricing/x'\nimport { a } from '../../a.ts'",
      'packages/sdk/src/offline/a.ts': "import '../request-validation/request.ts'",
      'packages/sdk/src/a.test.ts': "import 'vitest'\nimport ky from 'ky'\nimport '@outlay/money'",
      'scripts/src/a.ts': "import 'node:fs'\nimport '@outlay/compiler'",
      'test/a.test.ts': "import '../packages/money/src/a.ts'\nimport '@outlay/scripts/src/a.ts'",
    },
  ],
]
